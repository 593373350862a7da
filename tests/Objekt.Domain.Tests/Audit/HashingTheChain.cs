using System.Text.Json.Nodes;
using Objekt.Domain.Audit;
using Xunit;

namespace Objekt.Domain.Tests.Audit;

/// <summary>The form of version 1, frozen: a log that is written today must be provable in ten years. These lines stand in docs/verify/README.md too.</summary>
public sealed class HashingTheChain
{
    private static readonly DateTimeOffset At = new(2026, 9, 15, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Person = new("0199e3a0-0000-7000-8000-00000000002a");

    public static readonly string[] Golden =
    [
        """{"at":"2026-09-15T08:00:00.000000Z","body":{"name":"Ordföranden \"Å\"","yearlyCost":18000001},"clockStepped":false,"hash":"ca2de2b2e5feeb8e27269732af7d5a97bf2f298f635621d97a5b368d7cd69e64","kind":"saveItSystem","number":1,"person":"0199e3a0-0000-7000-8000-00000000002a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000","subject":"ItSystem:ekonomi"}""",
        """{"at":"2026-09-15T07:59:59.999999Z","body":{},"clockStepped":true,"hash":"b48b93d80264c7c5ef23556341cd5949c99aa337e4b784eb28d52ab61759901d","kind":"import","number":2,"previousHash":"ca2de2b2e5feeb8e27269732af7d5a97bf2f298f635621d97a5b368d7cd69e64","subject":"import"}""",
    ];

    [Fact]
    public void The_form_of_version_1_is_frozen() => Assert.Equal(Golden, Two().Select(Chain.Line));

    [Fact]
    public void The_published_example_is_the_real_one()
    {
        var published = File.ReadAllText(Readme());
        Assert.All(Golden, line => Assert.Contains(line, published, StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_field_is_found()
    {
        var (first, second) = (Two()[0], Two()[1]);
        Assert.True(Chain.Holds(null, first));
        Assert.True(Chain.Holds(first, second));
        AuditEntry[] changed =
        [
            With(second, number: 3), With(second, at: second.At.AddTicks(10)), With(second, at: second.At.AddTicks(1)), With(second, stepped: false), With(second, person: Person), With(second, kind: "Import"),
            With(second, subject: "import "), With(second, subject: "i\u0308"), With(second, body: "{ }"), With(second, body: """{"a":1}"""), With(second, body: """{},"clockStepped":true,"kind":"x" """.Trim()),
            With(second, body: "[]"), With(second, before: Chain.Genesis), With(second, hash: Chain.Genesis), With(second, hash: second.Hash.ToUpperInvariant()),
        ];
        Assert.All(changed, entry => Assert.NotNull(Chain.Fault(first, entry)));
        Assert.NotNull(Chain.Fault(null, second));
        Assert.NotNull(Chain.Fault(second, first));
        Assert.NotNull(Chain.Fault(first, first));
    }

    private static AuditEntry[] Two()
    {
        var first = Chain.Next(null, At, Person, "saveItSystem", "ItSystem:ekonomi", new JsonObject { ["yearlyCost"] = 18_000_001, ["name"] = "Ordfo\u0308randen \"Å\"", ["to"] = null });
        return [first, Chain.Next(first, At.AddTicks(-10), null, "import", "import", new JsonObject())];
    }

    private static AuditEntry With(AuditEntry e, long? number = null, DateTimeOffset? at = null, bool? stepped = null, Guid? person = null, string? kind = null, string? subject = null, string? body = null, string? before = null, string? hash = null) => new()
    {
        Number = number ?? e.Number, At = at ?? e.At, ClockStepped = stepped ?? e.ClockStepped, PersonId = person ?? e.PersonId, Kind = kind ?? e.Kind,
        Subject = subject ?? e.Subject, Body = body ?? e.Body, PreviousHash = before ?? e.PreviousHash, Hash = hash ?? e.Hash,
    };

    private static string Readme()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (Path.Combine(up.FullName, "docs", "verify", "README.md") is var file && File.Exists(file)) return file;
        }
        throw new InvalidOperationException("The tests are run outside the checkout.");
    }
}
