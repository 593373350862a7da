using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.Demo;

public sealed class GeneratingAUnion : IDisposable
{
    private readonly DemoFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        static string Bytes(int seed) => string.Join('\n', VolumeData.Facts(new VolumeSizes(5, 12, 80, seed)).Tables.Select(t => JsonSerializer.Serialize(t.ToList())));

        Assert.Equal(Bytes(7), Bytes(7));
        Assert.NotEqual(Bytes(7), Bytes(8));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 40, 3)]
    [InlineData(3, 25, 60)]
    [InlineData(290, 3, 5)]
    public async Task Any_size_is_stored_as_asked(int kommuner, int objects, int systems)
    {
        await using var db = file.Open();
        var says = new StringWriter();

        Assert.Equal(0, await VolumeData.Run(new VolumeSizes(kommuner, objects, systems, 1), db, TimeProvider.System, says, TestContext.Current.CancellationToken));

        Assert.Equal(kommuner, await db.Kommun.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(objects, await db.MaintenanceObjects.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(systems, await db.ItSystems.CountAsync(TestContext.Current.CancellationToken));
        Assert.True((await db.Unions.SingleAsync(TestContext.Current.CancellationToken)).IsDemo);
        Assert.Equal("generate", (await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken)).Kind);
        Assert.StartsWith($"{kommuner} kommuner, {objects} objects, {systems} systems", says.ToString(), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Both_databases_are_filled_alike(Provider provider)
    {
        var sizes = new VolumeSizes(4, 12, 150, 5);
        await using var app = await ObjektApp.Start(provider, demo: false);
        await app.Inside(db => VolumeData.Run(sizes, db, app.Clock, TextWriter.Null, TestContext.Current.CancellationToken));

        var made = VolumeData.Facts(sizes).Uses.Select(u => (u.Id, u.KommunCode, u.Users, u.YearlyCost, u.Since)).OrderBy(u => u.Id);
        var stored = await app.Inside(db => db.SystemUses.ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(made, stored.Select(u => (u.Id, u.KommunCode, u.Users, u.YearlyCost, u.Since)).OrderBy(u => u.Id));
        Assert.NotNull(await app.As("lasare-" + (await app.Inside(db => db.Kommun.Select(k => k.Code).FirstAsync(TestContext.Current.CancellationToken)))));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(4, 9)]
    public void Every_question_has_one_lawful_answer(int kommuner, int objects)
    {
        var facts = VolumeData.Facts(new VolumeSizes(kommuner, objects, 0, 3)).ToRuleFacts();

        Assert.Empty(EveryQuestion.Of(facts, new DateOnly(2026, 11, 23)).Unanswered());
    }

    [Fact]
    public void A_thousand_objects_have_five_thousand_rights_of_their_own()
    {
        var facts = VolumeData.Facts(new VolumeSizes(3, 1_000, 0, 1));

        Assert.Equal(5_000, facts.Rights.Count(r => r.Covers.Objects.Count == 1));
        Assert.Equal(facts.Rights.Count, facts.Rights.Select(r => r.Key).Distinct().Count());
        Assert.Equal(facts.Objects.Count, facts.Objects.Select(o => o.Slug).Distinct().Count());
    }

    [Fact]
    public void Everyone_can_be_chosen_at_the_sign_in()
    {
        var facts = VolumeData.Facts(new VolumeSizes(13, 20, 10, 1));
        var seated = facts.Holdings.Select(h => h.PersonId).ToHashSet();
        string[] roles = ["it-strateg", "it-chef", "controller", "revisor", "systemadministrator", "objektagare-1", "objektagare-it-1", "objektledare-1", "objektledare-it-1", .. facts.Kommuner.Select(k => $"lasare-{k.Code}")];

        Assert.All(roles, role => Assert.Contains(facts.People.Single(p => p.Slug == role).Id, seated));
        Assert.Equal(13, facts.Kommuner.Select(k => k.Mark).Distinct().Count());
        Assert.All(facts.Kommuner, k => Assert.Equal(SwedishKommuner.Find(k.Code)?.Name, k.Name));
        Assert.All(facts.Meetings, m => Assert.True(WorkingDays.IsWorkingDay(m.Day)));
    }

    [Fact]
    public void Only_kommuner_that_take_part_in_the_object_use_its_systems()
    {
        var facts = VolumeData.Facts(new VolumeSizes(6, 10, 200, 1));
        var responsible = facts.SystemObjects.Where(o => o.Role == Domain.Systems.SystemObjectRole.Responsible).ToDictionary(o => o.ItSystemId, o => o.ObjectId);

        Assert.Equal(200, responsible.Count);
        Assert.All(facts.Uses, u => Assert.Contains(facts.Participations, p => p.ObjectId == responsible[u.ItSystemId] && p.KommunCode == u.KommunCode));
        Assert.Equal(facts.Uses.Count, facts.Uses.Select(u => (u.ItSystemId, u.KommunCode)).Distinct().Count());
    }

    [Fact]
    public async Task A_database_with_a_union_is_refused_and_left_as_it_was()
    {
        await using (var first = file.Open()) await DemoData.Load(first, TimeProvider.System, false, TestContext.Current.CancellationToken);
        await using var db = file.Open();

        var refusal = await Assert.ThrowsAsync<StoppedException>(() => VolumeData.Run(new VolumeSizes(2, 2, 2, 1), db, TimeProvider.System, TextWriter.Null, TestContext.Current.CancellationToken));

        Assert.Contains("inte tom", refusal.Message);
        Assert.Equal(3, await db.Kommun.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--changes 0")]
    [InlineData("--kommuner 3 --objects 1 --systems 1 --changes -1")]
    [InlineData("--kommuner 0 --objects 1 --systems 1")]
    [InlineData("--kommuner 291 --objects 1 --systems 1")]
    [InlineData("--kommuner tre --objects 1 --systems 1")]
    [InlineData("--kommuner 3 --objects 1 --systems -1")]
    public void Sizes_that_cannot_be_made_are_refused_with_a_sentence(string line) =>
        Assert.EndsWith(".", Assert.Throws<StoppedException>(() => VolumeData.Read(VerbArguments.Read(["generate", .. line.Split(' ')]))).Message, StringComparison.Ordinal);
}
