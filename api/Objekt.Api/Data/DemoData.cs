using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data.Demo;

namespace Objekt.Api.Data;

/// <summary>
/// The demo union Mora, Orsa and Älvdalen. Kommun names, codes and rough populations are real; everything else is
/// invented: people, systems in use, costs, rules, decisions. Written by hand, the same every time.
/// </summary>
public static class DemoData
{
    /// <summary>The demo union, made anew and not yet stored.</summary>
    public static SeedFacts Facts() => DemoUnion.Build();

    /// <summary>Puts the demo union in an empty database, in one transaction with its audit entry. A database that has a union is left alone.</summary>
    /// <param name="matters">Whether people have begun to ask for changes.</param>
    /// <returns>True when it was put there.</returns>
    public static async Task<bool> Load(ObjektDb db, TimeProvider clock, bool matters = true, CancellationToken stop = default)
    {
        db.SeeEverything();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Unions.AnyAsync(stop)) return false;

        var facts = Facts();
        await SeedWriter.Write(db, facts, stop);
        var body = new JsonObject { ["union"] = facts.Union.Name, ["invented"] = true, ["systems"] = facts.Systems.Count, ["rights"] = facts.Rights.Count };
        await SeedWriter.Audit(db, clock, "loadDemo", $"Union:{facts.Union.Name}", body, stop);
        if (matters) await Begin(db, facts, clock, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>Lets the union's people have asked for changes in the days before now.</summary>
    public static async Task Begin(ObjektDb db, SeedFacts facts, TimeProvider clock, CancellationToken stop = default)
    {
        var play = DemoMatters.Play(facts, clock.GetUtcNow(), await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop));
        await play.Write(db, stop);
        await play.Finish(db, stop);
    }
}
