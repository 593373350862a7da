using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Reads what a requester wrote into the matter, or says what is wrong with it, all at once.</summary>
internal static class ChangeContent
{
    public static async Task Write(ObjektDb db, Faults faults, ChangeRequest matter, ChangeContentInput input, bool draft, CancellationToken stop)
    {
        matter.Title = TextRules.Line(input.Title) ?? "";
        faults.Name(matter.Title, "Rubriken", "title", 200);
        matter.Summary = TextRules.Lines(input.Summary) ?? "";
        faults.Demand(draft || matter.Summary.Length > 0, "Skriv en sammanfattning i vardagsord: vad, för vem och varför. En nämnd ska förstå den.", "summary");
        faults.Demand(matter.Summary.Length <= 4000, "Sammanfattningen får ha högst 4 000 tecken.", "summary");
        matter.Why = TextRules.Lines(input.Why);
        faults.Demand(matter.Why is null or { Length: <= 4000 }, "Skälet får ha högst 4 000 tecken.", "why");
        foreach (var (text, field) in new[] { (matter.Title, "title"), (matter.Summary, "summary"), (matter.Why, "why") })
            faults.Demand(text is null || !Personnummer.IsIn(text), "Texten ser ut att innehålla ett personnummer. Ta bort det; ärendet läses av många.", field);

        var key = Lookup.Bare(input.MatterType);
        var type = await db.MatterTypes.FirstOrDefaultAsync(t => t.Key == key, stop);
        if (type is null) faults.Add(new Refusal.NotFound($"Beslutstypen ”{Lookup.Shown(input.MatterType)}”", "matterType"));
        else (matter.MatterTypeKey, matter.Flavour) = (type.Key, type.Flavour);
        var about = await db.MaintenanceObjects.Refer(faults, input.Object, "Objektet", "object", stop);
        matter.ObjectId = about?.Id;
        matter.WorkType = input.WorkType ?? WorkType.Upkeep;
        matter.WishedDate = input.WishedDate;
        if (input.WishedDate is { } wished) faults.Day(wished, "wishedDate");
        matter.AmountOre = type is { HasAmount: true } ? Ore(faults, input.Amount, "amount") : null;
        matter.YearlyCostOre = Ore(faults, input.YearlyCost, "yearlyCost");
        await Kommuner(db, faults, matter, input, stop);
        await Systems(db, faults, matter, input, stop);
    }

    private static async Task Kommuner(ObjektDb db, Faults faults, ChangeRequest matter, ChangeContentInput input, CancellationToken stop)
    {
        var codes = new List<string>();
        foreach (var named in (input.Kommuner ?? []).Concat((input.AmountPerKommun ?? []).Select(a => a.Kommun)))
            if (await db.Kommun.Refer(faults, named, "kommuner", stop) is { } kommun && !codes.Contains(kommun.Code)) codes.Add(kommun.Code);
        var parts = (input.AmountPerKommun ?? []).GroupBy(a => Lookup.Bare(a.Kommun) ?? "").ToDictionary(g => g.Key, g => g.Last().Amount);
        faults.Demand(input.AmountPerKommun is null || parts.Count == input.AmountPerKommun.Count, "Samma kommun står två gånger bland delarna.", "amountPerKommun");
        if (parts.Count > 0)
        {
            faults.Demand(parts.Count == codes.Count, "Ange varje berörd kommuns del, också de som är noll.", "amountPerKommun");
            faults.Demand(matter.Amount is null || parts.Values.Sum() == matter.Amount.Value.Kronor, $"Delarna blir {parts.Values.Sum():0.00} kr men beloppet är {matter.Amount?.Kronor:0.00} kr. De ska bli lika.", "amountPerKommun");
        }
        foreach (var gone in matter.Kommuner.Where(k => !codes.Contains(k.KommunCode)).ToList())
        {
            matter.Kommuner.Remove(gone);
            db.Remove(gone);
        }
        foreach (var code in codes)
        {
            var row = matter.Kommuner.Find(k => k.KommunCode == code);
            if (row is null)
            {
                row = new ChangeKommun { ChangeRequestId = matter.Id, KommunCode = code };
                matter.Kommuner.Add(row);
                db.Add(row);
            }
            row.Takes = true;
            row.AmountOre = parts.TryGetValue(code, out var part) ? Ore(faults, part, "amountPerKommun") : null;
        }
    }

    private static async Task Systems(ObjektDb db, Faults faults, ChangeRequest matter, ChangeContentInput input, CancellationToken stop)
    {
        var ids = new List<Guid>();
        foreach (var named in input.Systems ?? [])
            if (await db.ItSystems.Refer(faults, named, "Systemet", "systems", stop) is { } system && !ids.Contains(system.Id)) ids.Add(system.Id);
        foreach (var gone in matter.Systems.Where(s => !ids.Contains(s.SystemId)).ToList())
        {
            matter.Systems.Remove(gone);
            db.Remove(gone);
        }
        foreach (var id in ids.Where(id => matter.Systems.TrueForAll(s => s.SystemId != id)))
        {
            var row = new ChangeSystem { ChangeRequestId = matter.Id, SystemId = id };
            matter.Systems.Add(row);
            db.Add(row);
        }
    }

    private static long? Ore(Faults faults, decimal? kronor, string field)
    {
        if (kronor is not { } stated) return null;
        faults.Demand(stated >= 0, "Beloppet kan inte vara negativt.", field);
        var amount = Sek.From(stated);
        faults.Demand(amount is not null, "Skriv beloppet med högst två decimaler.", field);
        return amount?.Ore;
    }
}
