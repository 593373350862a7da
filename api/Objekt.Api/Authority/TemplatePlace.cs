using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>What a template finds in the union: the bodies, seats and families that its rights may name.</summary>
internal sealed record TemplatePlace(LadderParts Ladder, Guid Body, IReadOnlyList<Guid> Families, bool OwnBoards, bool OwnCouncils, bool Managers,
    IReadOnlyList<string> Missing, IReadOnlyList<string> LeftOut)
{
    public static TemplatePlace Read(RuleFacts facts, bool ownKommun, DateOnly day)
    {
        List<string> missing = [], leftOut = [];
        var bodies = facts.Forums.On(day).Where(f => f.LegalKind == ForumLegalKind.LegalBody).ToList();
        var body = LastBody(facts, bodies);
        if (body is null) missing.Add("Samverkan saknar ett beslutande organ som är gemensamt. Lägg till den gemensamma nämnden, eller peka ut under Samverkan vilket organ som får ändra beslutsrätterna.");
        if (facts.MatterTypes.Count == 0) missing.Add("Det finns inga beslutstyper. Lägg till beslutstyper, eller ta den färdiga listan.");

        var seats = facts.Seats.On(day).ToList();
        var chief = seats.FirstOrDefault(s => s is { Scope: SeatScope.Union, RoleKey: RoleKeys.ItManager });
        if (chief is null) leftOut.Add("Ingen IT-chef finns bland samverkans roller: steget med en namngiven chef utelämnas och ärendet går direkt till det beslutande organet.");
        var council = facts.Forums.On(day).FirstOrDefault(f => f.Body == ForumBody.Council && seats.Exists(s => s.ForumId == f.Id && s.RoleKey == RoleKeys.ForumChair));
        if (facts.Families.Count == 0) leftOut.Add("Det finns inga objektfamiljer: bara ärenden utan objekt får regler. Lägg till familjer och objekt och välj mallen igen.");

        var kommuner = facts.Kommuner.On(day).ToList();
        var withoutBoard = Without(ForumBody.Kommunstyrelse);
        var withoutCouncil = Without(ForumBody.Fullmaktige);
        if (ownKommun && withoutBoard.Count > 0) missing.Add($"Kommunstyrelse saknas för {string.Join(", ", withoutBoard)}. Mallen låter varje kommun avgöra sitt: lägg till kommunstyrelsen som beslutande organ i varje kommun, och bara en.");
        else if (withoutBoard.Count > 0) leftOut.Add($"Kommunstyrelse saknas för {string.Join(", ", withoutBoard)}: nämndbeslut som rör en kommun går till det gemensamma organet.");
        if (withoutBoard.Count == 0 && withoutCouncil.Count > 0) leftOut.Add($"Kommunfullmäktige saknas för {string.Join(", ", withoutCouncil)}: pengar som rör en kommun går till kommunstyrelsen.");

        var withoutManager = kommuner.Where(k => !seats.Exists(s => s.RoleKey == RoleKeys.KommunManager && s.KommunCode == k.Code)).Select(k => k.Name).ToList();
        if (withoutManager.Count > 0) leftOut.Add($"Kommunchef saknas för {string.Join(", ", withoutManager)}: rollen står tom där reglerna frågar kommuncheferna.");
        leftOut.AddRange(EmptyObjects(facts, seats, day));

        var ladder = new LadderParts(body?.Id ?? Guid.Empty, chief is null ? null : new SeatRef(SeatId: chief.Id), council?.Id);
        return new TemplatePlace(ladder, body?.Id ?? Guid.Empty, [.. facts.Families.OrderBy(f => f.Order).Select(f => f.Id)],
            withoutBoard.Count == 0, withoutCouncil.Count == 0, withoutManager.Count == 0, missing, leftOut);

        List<string> Without(ForumBody kind) => [.. kommuner.Where(k => bodies.Count(b => b.Body == kind && b.KommunCode == k.Code) != 1).Select(k => k.Name)];
    }

    /// <summary>The body that the union names, else its one gemensam nämnd, else the only kommun's kommunstyrelse.</summary>
    private static DecisionForum? LastBody(RuleFacts facts, List<DecisionForum> bodies)
    {
        if (facts.Union.RulesBodyId is { } named && bodies.Find(b => b.Id == named) is { } chosen) return chosen;

        var joint = bodies.FindAll(b => b.Body == ForumBody.GemensamNamnd);
        if (joint.Count == 1) return joint[0];
        return facts.Kommuner.Count == 1 ? bodies.Find(b => b.Body == ForumBody.Kommunstyrelse) : null;
    }

    private static IEnumerable<string> EmptyObjects(RuleFacts facts, List<Seat> seats, DateOnly day)
    {
        foreach (var (role, name) in new[] { (RoleKeys.ObjectOwner, "Objektägare"), (RoleKeys.ObjectManager, "Objektledare"), (RoleKeys.ObjectRepresentative, "Objektrepresentant") })
        {
            var without = facts.Objects.On(day).Where(o => !seats.Exists(s => s.ObjectId == o.Id && s.RoleKey == role)).Select(o => o.Name).ToList();
            if (without.Count > 0) yield return $"{name} saknas i {string.Join(", ", without.Take(5))}{(without.Count > 5 ? $" och {without.Count - 5} objekt till" : "")}: reglerna pekar på en roll som inte finns ännu.";
        }
    }
}
