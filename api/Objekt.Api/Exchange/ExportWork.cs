using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Exchange.Kinds;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>Takes a list out of the register to a file, as far as the one who asks sees.</summary>
internal static class ExportWork
{
    /// <returns>How many rows were written.</returns>
    public static async Task<int> Write(ObjektDb db, Stream target, ExportForm form, ExportKind kind, ExportView view, ExportAbout about, CancellationToken stop)
    {
        if (kind.Store is not { } store) return await ExportFile.Write(target, form, kind, kind.Rows?.Invoke(db, view, stop) ?? Nothing(), new ImportFacts { Today = view.Day, Kommuner = new Dictionary<string, string>(), Known = [] }, about, stop);
        var names = new ImportFacts
        {
            Today = view.Day, Known = [], Kommuner = await db.Kommun.AsNoTracking().OrderBy(k => k.Order).ToDictionaryAsync(k => k.Code, k => k.Name, stop), Registers = await KindStores.Registers(db, store.Kind, stop),
        };
        return await ExportFile.Write(target, form, kind, store.Read(db, view, stop), names, about, stop);
    }

    /// <summary>What the file says of itself.</summary>
    public static async Task<ExportAbout> About(ObjektDb db, ExportKind kind, ExportView view, string address, string by, DateTimeOffset now, CancellationToken stop)
    {
        var filter = string.Join(", ", new[]
        {
            view.Kommuner.Count == 0 ? null : $"kommun {string.Join(", ", view.Kommuner.Select(c => SwedishKommuner.Find(c)?.Name ?? c))}", view.Object is null ? null : $"objekt {view.Object}", view.Search is null ? null : $"sök '{view.Search}'",
        }.Concat(view.More.Select(m => $"{m.Key} {m.Value}")).OfType<string>());
        var demo = await db.Unions.AnyAsync(u => u.IsDemo, stop);
        return new ExportAbout(kind.Store?.Kind.Title ?? kind.FileWord, address, filter, view.Day, now, by, demo);
    }

    /// <summary>What the file is called: what, of whom, when. Invented data say so wherever the file is sent.</summary>
    public static async Task<string> Name(ObjektDb db, ExportKind kind, ExportView view, ExportForm form, CancellationToken stop)
    {
        var union = await db.Unions.AsNoTracking().Select(u => new { u.Name, u.IsDemo }).FirstOrDefaultAsync(stop);
        var whose = view.Kommuner.Count == 1 ? SwedishKommuner.Find(view.Kommuner[0])?.Name : union?.Name;
        var parts = new[] { "objekt", kind.FileWord, whose is null ? null : Slugs.Of(whose, "samverkan", 40), union?.IsDemo == true ? "pahittade-demodata" : null, view.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        return string.Join('-', parts.OfType<string>()) + (form == ExportForm.Xlsx ? ".xlsx" : ".csv");
    }

    private static async IAsyncEnumerable<KnownRecord> Nothing()
    {
        await Task.CompletedTask;
        yield break;
    }
}
