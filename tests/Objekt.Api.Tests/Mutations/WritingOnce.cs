using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Audit;
using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class WritingOnce(Registers registers)
{
    [Theory, Databases]
    public async Task A_repeated_key_has_one_effect_and_the_same_answer(Provider provider)
    {
        var register = await registers.On(provider);
        var input = new { name = "Ekobanken", idempotencyKey = "avsikt-1" };
        var first = await register.Done(Register.Admin, "saveSupplier", input, "id slug");
        var entries = await register.Entries();
        var again = await register.Done(Register.Admin, "saveSupplier", input, "id slug");

        Assert.Equal(first.GetProperty("id").GetString(), again.GetProperty("id").GetString());
        Assert.Equal(entries, await register.Entries());
    }

    [Theory, Databases]
    public async Task A_key_used_for_something_else_is_refused(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveSupplier", new { name = "Förlag A", idempotencyKey = "avsikt-2" });
        await register.Refuses("KEY_REUSED", "idempotencyKey", Register.Admin, "saveSupplier", new { name = "Förlag B", idempotencyKey = "avsikt-2" });
        await register.Refuses("KEY_REUSED", "idempotencyKey", Register.Admin, "saveFunction", new { name = "Förlag A", idempotencyKey = "avsikt-2" });
        await register.Refuses("INVALID", "idempotencyKey", Register.Admin, "saveFunction", new { name = "Förlag A", idempotencyKey = "" });
    }

    [Theory, Databases]
    public async Task Clearing_a_field_is_another_intention_than_leaving_it_out(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveKommun", new { code = "2021", inhabitants = (int?)null, idempotencyKey = "avsikt-3" });
        await register.Refuses("KEY_REUSED", "idempotencyKey", Register.Admin, "saveKommun", new { code = "2021", idempotencyKey = "avsikt-3" });
    }

    [Theory, Databases]
    public async Task The_keys_are_the_persons_own(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveFunction", new { name = "Tidrapportering", idempotencyKey = "avsikt-4" });
        await register.Done(Register.Strategist, "saveFunction", new { name = "Frånvaro", idempotencyKey = "avsikt-4" });
    }

    [Theory, Databases]
    public async Task A_key_is_forgotten_after_thirty_days(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        await register.Done(Register.Admin, "saveFunction", new { name = "Arkivering", idempotencyKey = "gammal" });
        app.Clock.Now += WritePath.KeysLive + TimeSpan.FromMinutes(1);
        using var again = await (await app.As(Register.Admin)).PostAsJsonAsync("/signin/development", new { person = Register.Admin }, TestContext.Current.CancellationToken);
        await register.Done(Register.Admin, "saveFunction", new { name = "Diarieföring", idempotencyKey = "gammal" });
        Assert.Equal(1, await app.Inside(db => db.KeptAnswers.IgnoreQueryFilters().CountAsync()));
    }

    [Theory, Databases]
    public async Task Every_change_leaves_one_entry_that_says_what_was_sent_and_what_was_cleared(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveKommun", new { code = "2026", inhabitantsSource = "SCB" });
        await register.Done(Register.Admin, "saveKommun", new { code = "2026", inhabitantsSource = (string?)null, idempotencyKey = "avsikt-5" });
        var entry = await register.App.Inside(db => db.AuditEntries.OrderByDescending(e => e.Number).FirstAsync());

        Assert.Equal(("saveKommun", "Kommun:2026"), (entry.Kind, entry.Subject));
        Assert.Equal("""{"cleared":["inhabitantsSource"],"code":"2026"}""", entry.Body);
        Assert.NotNull(entry.PersonId);
    }

    [Theory, Databases]
    public async Task An_attempt_without_mandate_leaves_one_entry_and_no_change(Provider provider)
    {
        var register = await registers.On(provider);
        var entries = await register.Entries();
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveSupplier", new { name = "Läsarens leverantör" });
        var last = await register.App.Inside(db => db.AuditEntries.OrderByDescending(e => e.Number).FirstAsync());

        Assert.Equal(entries + 1, await register.Entries());
        Assert.Equal(("denied", "saveSupplier"), (last.Kind, last.Subject));
        Assert.False(await register.App.Inside(db => db.Suppliers.AnyAsync(s => s.Name == "Läsarens leverantör")));
    }

    [Theory, Databases]
    public async Task A_refused_change_does_not_slip_into_the_next_of_the_same_request(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveSupplier", new { name = "Före" });
        const string mutation = """
            mutation {
              a: saveKommun(input: { code: "2062", mark: "MORA" }) { errors { code } }
              b: saveSupplier(input: { name: "Efter" }) { supplier { name } errors { code } }
            }
            """;
        var data = await register.App.Graph(Register.Admin, mutation);
        Assert.Equal("INVALID", data.GetProperty("a").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("Efter", data.GetProperty("b").GetProperty("supplier").GetProperty("name").GetString());
        Assert.Equal("MO", await register.App.Inside(db => db.Kommun.Where(k => k.Code == "2062").Select(k => k.Mark).SingleAsync()));
    }

    [Theory, Databases]
    public async Task Many_at_once_from_an_empty_log_make_one_unbroken_chain(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        await app.As(Register.Admin);
        await Task.WhenAll(Enumerable.Range(1, 24).Select(i => register.Done(Register.Admin, "saveFunction", new { name = $"Funktion {i}" })));

        var entries = await app.Inside(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        AuditEntry? previous = null;
        foreach (var entry in entries)
        {
            Assert.True(Chain.Holds(previous, entry), $"entry {entry.Number}");
            previous = entry;
        }
        Assert.Equal(24, entries.Count(e => e.Kind == "saveFunction"));
    }

    [Theory, Databases]
    public async Task The_same_name_at_the_same_moment_becomes_one_thing_and_a_refusal(Provider provider)
    {
        var register = await registers.On(provider);
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => register.Ask(Register.Admin, "saveSupplier", new { name = "Kapplöpning" })));
        var refused = answers.Where(a => a.GetProperty("errors").GetArrayLength() > 0).ToList();

        Assert.Equal(7, refused.Count);
        Assert.All(refused, a => Assert.Equal("INVALID", a.GetProperty("errors")[0].GetProperty("code").GetString()));
    }

    [Theory, Databases]
    public async Task A_stale_writer_is_told_who_was_first(Provider provider)
    {
        var register = await registers.On(provider);
        var made = await register.Done(Register.Admin, "saveSupplier", new { name = "Den förste" }, "id version");
        await register.Done(Register.Strategist, "saveSupplier", new { id = made.GetProperty("id").GetString(), name = "Den andre", version = made.GetProperty("version").GetString() });
        var (code, message, _) = await register.Refused(Register.Admin, "saveSupplier", new { id = made.GetProperty("id").GetString(), name = "Den tredje", version = made.GetProperty("version").GetString() });
        Assert.Equal("STALE", code);
        Assert.Contains($"av It-strateg {Register.Day(0)}", message, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task An_id_written_as_a_number_is_an_unknown_id(Provider provider)
    {
        var register = await registers.On(provider);
        var answer = await register.App.Graph(Register.Admin, """mutation { saveSupplier(input: { id: 5, name: "Siffran" }) { errors { code path } } }""");
        Assert.Equal("NOT_FOUND", answer.GetProperty("saveSupplier").GetProperty("errors")[0].GetProperty("code").GetString());
        var list = await register.App.Graph(Register.Admin, """mutation { saveItSystem(input: { name: "Listan", functions: "ingen" }) { errors { code path } } }""");
        Assert.Equal("functions[0]", list.GetProperty("saveItSystem").GetProperty("errors")[0].GetProperty("path").GetString());
    }

    [Theory, Databases]
    public async Task A_login_that_may_only_read_changes_nothing(Provider provider)
    {
        var register = await registers.On(provider);
        var outcome = await register.App.Inside(db =>
        {
            var door = new WritePath(db, register.App.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<WritePath>.Instance);
            return door.Write(Domain.Identity.Caller.Program with { ReadOnly = true }, "saveSupplier", new { }, null, _ => throw new InvalidOperationException("must not be asked"));
        });
        Assert.Equal("NO_MANDATE", Assert.Single(outcome.Errors).Code);
    }

    [Theory, Databases]
    public async Task What_only_the_database_sees_as_taken_is_a_refusal_too(Provider provider)
    {
        var register = await registers.On(provider);
        var outcome = await register.App.Inside(async db =>
        {
            var door = new WritePath(db, register.App.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<WritePath>.Instance);
            return await door.Write(Domain.Identity.Caller.Program, "test", new { }, null, _ =>
            {
                db.Add(new Domain.Organisation.Kommun { Code = "2085", Name = "Ludvika", Mark = "MO", From = Register.Today });
                return Task.FromResult(Domain.Changes.Outcome.Of("2085"));
            });
        });
        var refusal = Assert.Single(outcome.Errors);
        Assert.Equal(("INVALID", "mark"), (refusal.Code, refusal.Path));
    }
}
