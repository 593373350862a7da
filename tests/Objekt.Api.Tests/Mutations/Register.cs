using System.Text.Json;
using Objekt.Api.Data;
using Xunit;

namespace Objekt.Tests.Mutations;

/// <summary>
/// A union begun from nothing through the door, by its first administrator: Mora, Orsa and Älvdalen, the family Stöd with
/// the object Ekonomi in which all three take part, and one person each of those who may write something. One per database
/// for all classes of the collection: a test names what it makes, and leaves what is here alone.
/// </summary>
public sealed class Register(ObjektApp app)
{
    public const string Admin = FirstAdministrator.Slug, Reader = "lasare-mora", OrsaEditor = "registervardare-orsa", Strategist = "it-strateg", Leader = "ledare-ekonomi";
    public const string Mora = "2062", Orsa = "2034", Alvdalen = "2039";
    public static readonly DateOnly Today = new(2026, 9, 15);

    public ObjektApp App { get; } = app;

    internal static async Task<Register> Begin(Provider provider)
    {
        var register = new Register(await ObjektApp.Start(provider, demo: false));
        await register.Done(Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND" });
        foreach (var code in new[] { Mora, Orsa, Alvdalen }) await register.Done(Admin, "saveKommun", new { code, from = "2020-01-01" });
        await register.Done(Admin, "saveObjectFamily", new { name = "Stöd" });
        await register.Done(Admin, "saveMaintenanceObject", new { name = "Ekonomi", family = "stod", from = "2024-01-01", createSeats = true, participations = new[] { Mora, Orsa, Alvdalen }.Select(kommun => new { kommun, mode = "FULL", from = "2024-01-01" }) });
        await register.Person("Läsare Mora", Mora, "KOMMUN_READER", kommun: Mora);
        await register.Person("Registervårdare Orsa", Mora, "KOMMUN_EDITOR", kommun: Orsa);
        await register.Person("It-strateg", Mora, "IT_STRATEGIST");
        await register.Person("Ledare Ekonomi", Orsa, null);
        await register.Done(Admin, "assignSeat", new { seat = "objektledare-ekonomi", person = Leader });
        return register;
    }

    /// <summary>A person employed somewhere, in a seat of their own when a role is named.</summary>
    public async Task<string> Person(string name, string? home, string? role, string? kommun = null)
    {
        var slug = (await Done(Admin, "savePerson", new { name, homeKommun = home }, "slug")).GetProperty("slug").GetString()!;
        if (role is null) return slug;

        var seat = (await Done(Admin, "saveSeat", new { role, kommun }, "slug")).GetProperty("slug").GetString()!;
        await Done(Admin, "assignSeat", new { seat, person = slug });
        return slug;
    }

    /// <summary>The whole payload of a mutation: the changed thing, and errors.</summary>
    public async Task<JsonElement> Ask(string person, string mutation, object input, string selection = "id")
    {
        var (field, type) = (FieldOf(mutation), char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input");
        var data = await App.Graph(person, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {field} {{ {selection} }} errors {{ code message path }} }} }}", new { input });
        return data.GetProperty(mutation);
    }

    /// <summary>The changed thing of a mutation that must succeed.</summary>
    public async Task<JsonElement> Done(string person, string mutation, object input, string? selection = null)
    {
        var payload = await Ask(person, mutation, input, selection ?? (mutation == "saveUnion" ? "name" : "id"));
        Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, $"{mutation} was refused: {payload.GetProperty("errors")}");
        var thing = payload.GetProperty(FieldOf(mutation));
        Assert.True(thing.ValueKind == JsonValueKind.Object, $"{mutation} was done, but the thing cannot be read back");
        return thing;
    }

    /// <summary>The first refusal of a mutation that must not succeed. Its sentence says something.</summary>
    public async Task<(string Code, string Message, string? Path)> Refused(string person, string mutation, object input)
    {
        var payload = await Ask(person, mutation, input, mutation == "saveUnion" ? "name" : "id");
        Assert.True(payload.GetProperty("errors").GetArrayLength() > 0, $"{mutation} was done, but should have been refused");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty(FieldOf(mutation)).ValueKind);
        var error = payload.GetProperty("errors")[0];
        Assert.EndsWith(".", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        return (error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!, error.GetProperty("path").GetString());
    }

    /// <summary>The mutation is refused with the code, at the field.</summary>
    public async Task Refuses(string code, string? path, string person, string mutation, object input)
    {
        var (found, message, at) = await Refused(person, mutation, input);
        Assert.True((code, path) == (found, at), $"Expected {code} at {path}, but {mutation} answered {found} at {at}: {message}");
    }

    /// <summary>How many entries the log holds.</summary>
    public Task<int> Entries() => App.Inside(db => Task.FromResult(db.AuditEntries.Count()));

    /// <summary>Days from today, as text.</summary>
    public static string Day(int days) => Today.AddDays(days).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string FieldOf(string mutation) => mutation switch
    {
        "assignSeat" or "setDeputy" => "seat",
        "adoptRuleTemplate" or "adoptFirstRuleSet" => "ruleSet",
        _ => char.ToLowerInvariant(mutation[4]) + mutation[5..],
    };
}

/// <summary>One register per database, begun when the first test asks for it.</summary>
public sealed class Registers : IAsyncDisposable
{
    private readonly Lazy<Task<Register>> sqlite = new(() => Register.Begin(Provider.Sqlite));
    private readonly Lazy<Task<Register>> postgres = new(() => Register.Begin(Provider.Postgres));

    public Task<Register> On(Provider provider) => (provider == Provider.Sqlite ? sqlite : postgres).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var one in new[] { sqlite, postgres }.Where(r => r.IsValueCreated && r.Value.IsCompletedSuccessfully)) await (await one.Value).App.DisposeAsync();
    }
}

/// <summary>The classes that share the registers.</summary>
[CollectionDefinition(Name)]
public sealed class SharedRegister : ICollectionFixture<Registers>
{
    public const string Name = "register";
}
