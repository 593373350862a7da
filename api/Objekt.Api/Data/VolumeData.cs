using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data.Volume;
using Objekt.Api.Errors;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>How much to make. The same sizes and seed give the same rows, byte for byte; only the ids of steps, positions, decisions and events are new each time.</summary>
public sealed record VolumeSizes(int Kommuner, int Objects, int Systems, int Seed, int Changes = 0);

/// <summary>
/// The verb generate: an invented union of any size in an empty database, for measuring and for trying. Kommun names and
/// codes are the official ones; everything else is invented, and the union says so.
/// </summary>
public static class VolumeData
{
    /// <summary>Reads the verb's options, or stops with one sentence.</summary>
    public static VolumeSizes Read(VerbArguments asked)
    {
        return new VolumeSizes(
            Number(asked, "kommuner", 1, SwedishKommuner.All.Count, null),
            Number(asked, "objects", 1, 20_000, null),
            Number(asked, "systems", 0, 200_000, null),
            Number(asked, "seed", int.MinValue, int.MaxValue, 1),
            Number(asked, "changes", 0, 10_000_000, 0));
    }

    /// <summary>The union of that size, made anew and not yet stored.</summary>
    public static SeedFacts Facts(VolumeSizes sizes) => VolumeUnion.Build(sizes);

    /// <summary>Fills the database, or stops with one sentence when it is not empty.</summary>
    /// <returns>The verb's exit code.</returns>
    public static async Task<int> Run(VolumeSizes sizes, ObjektDb db, TimeProvider clock, TextWriter says, CancellationToken stop = default)
    {
        db.SeeEverything();
        var watch = Stopwatch.StartNew();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Unions.AnyAsync(stop) || await db.Kommun.AnyAsync(stop) || await db.ItSystems.AnyAsync(stop) || await db.AuditEntries.AnyAsync(e => e.PersonId != null, stop))
        {
            throw new StoppedException("Databasen är inte tom, och generate fyller bara en tom. Ange en ny fil eller databas i ConnectionStrings__Objekt.", "The database is not empty, and generate fills an empty one only. Name a new file or database in ConnectionStrings__Objekt.");
        }

        // A database that has only been opened holds its first administrator; the generated one takes that place.
        foreach (var table in (string[])["SeatHoldings", "Seats"]) await AppendOnly.Lift(db, table, stop);
        await db.SeatHoldings.ExecuteDeleteAsync(stop);
        await db.Seats.ExecuteDeleteAsync(stop);
        await db.People.ExecuteDeleteAsync(stop);

        var facts = Facts(sizes);
        await SeedWriter.Write(db, facts, stop);
        var body = new JsonObject
        {
            ["kommuner"] = sizes.Kommuner, ["objects"] = sizes.Objects, ["systems"] = sizes.Systems, ["changes"] = sizes.Changes, ["seed"] = sizes.Seed, ["invented"] = true,
        };
        await SeedWriter.Audit(db, clock, "generate", $"Union:{facts.Union.Name}", body, stop);
        await VolumeMatters.Write(db, facts, sizes, await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop), stop);
        await transaction.CommitAsync(stop);
        await AppendOnly.Guard(db, stop);

        await says.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{facts.Kommuner.Count} kommuner, {facts.Objects.Count} objects, {facts.Systems.Count} systems, {facts.Uses.Count} uses, {facts.Seats.Count} seats, {facts.Rights.Count} rights, {sizes.Changes} changes in {watch.Elapsed.TotalSeconds:0.0} s"));
        return Verbs.Done;
    }

    private static int Number(VerbArguments asked, string option, int least, int most, int? otherwise)
    {
        if (asked[option] is not { } text)
        {
            return otherwise ?? throw new StoppedException($"--{option} saknas. Ange till exempel generate --kommuner 13 --objects 200 --systems 5000 --changes 0.", $"--{option} is missing. Give for example generate --kommuner 13 --objects 200 --systems 5000 --changes 0.");
        }
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        throw new StoppedException($"--{option} ska vara ett heltal från {least} till {most}, inte {text}.", $"--{option} must be a whole number from {least} to {most}, not {text}.");
    }
}
