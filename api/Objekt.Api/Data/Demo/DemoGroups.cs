using Objekt.Api.Authority;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data.Demo;

/// <summary>The advisory forums: they give positions, and never decide.</summary>
internal static class DemoGroups
{
    public const string Council = "digitaliseringsradet";
    public const string Managers = "kommunchefsforum";

    private static readonly string[] ManagementGroups =
        ["utbildning", "vard-och-omsorg", "samhallsbyggnad", "ekonomi", "e-tjanster-och-integration", "identitet-och-behorighet"];

    public static void Add(DemoUnion union)
    {
        union.Person("ordforande-digitaliseringsrad", "Jenny Exempelsson", "Utvecklingschef", DemoUnion.Orsa);
        Forum(union, Council, "Digitaliseringsrådet", ForumBody.Council, "Går igenom nya och ersatta system och centrala medel. Ordföranden beslutar inom delegation efter samråd.", "ordforande-digitaliseringsrad", "ordforande-digitaliseringsrad");
        Forum(union, Managers, "Kommunchefsforum", ForumBody.ManagersForum, "Tredje steget när de andra inte är eniga, och ramar. Medlemmarna samtycker, en namngiven chef beslutar.", "ordforande-kommunchefsforum", "kommunchef-mora");
        Forum(union, "beredningsgruppen", "Beredningsgruppen", ForumBody.Preparation, "Bedömer teknik, säkerhet och integritet, ekonomi, användarbehov och nyhetsvärde, och rekommenderar.", "ordforande-beredningsgruppen", "it-strateg");

        foreach (var forum in new[] { Council, Managers })
        {
            foreach (var kommun in DemoUnion.AllKommuner) union.Member(forum, seat: $"kommunchef-{DemoUnion.Short(kommun)}", kommun: kommun);
            union.Member(forum, seat: "it-chef");
        }
        union.Member(Council, seat: "ordforande-digitaliseringsrad");
        union.Member(Council, seat: "it-strateg");
        foreach (var seat in new[] { "it-strateg", "informationssakerhetssamordnare", "controller" }) union.Member("beredningsgruppen", seat: seat);
        union.Meets(Council, 2, DayOfWeek.Wednesday, DemoUnion.AllButJuly);
        union.Meets(Managers, 2, DayOfWeek.Monday, DemoUnion.AllButJuly);
        union.Meets("beredningsgruppen", 1, DayOfWeek.Thursday, 2, 3, 4, 6, 8, 9, 10, 11, 12);

        foreach (var (onObject, place) in union.Facts.Objects.Select((o, i) => (o, i)).ToList())
        {
            SteeringGroup(union, onObject.Slug, onObject.Name, place);
            if (ManagementGroups.Contains(onObject.Slug)) ManagementGroup(union, onObject.Slug, onObject.Name);
        }
    }

    private static void Forum(DemoUnion union, string slug, string name, ForumBody body, string task, string chair, string holder)
    {
        union.Forum(slug, name, ForumLegalKind.Advisory, body, task, DemoUnion.Mora);
        union.Seat(chair, RoleKeys.ForumChair, holder, forum: slug);
    }

    /// <summary>Owners of both sides and one representative of each kommun; the object's owner holds the chair.</summary>
    private static void SteeringGroup(DemoUnion union, string onObject, string name, int place)
    {
        var slug = $"objektstyrgrupp-{onObject}";
        union.Forum(slug, $"Objektstyrgrupp {name}", ForumLegalKind.Advisory, ForumBody.SteeringGroup, "Plan och större ändringar. Objektägaren beslutar.", null, onObject);
        var owner = $"objektagare-{onObject}";
        union.Seat($"ordforande-{slug}", RoleKeys.ForumChair, union.Facts.People.Any(p => p.Slug == owner) ? owner : null, forum: slug);
        union.Member(slug, seat: owner);
        union.Member(slug, seat: $"objektagare-it-{onObject}");
        Representatives(union, slug, onObject);
        union.Meets(slug, place % 2 + 2, place % 3 == 0 ? DayOfWeek.Tuesday : DayOfWeek.Wednesday, 2, 4, 6, 9, 10, 12);
    }

    /// <summary>The pair of leaders and the representatives.</summary>
    private static void ManagementGroup(DemoUnion union, string onObject, string name)
    {
        var slug = $"objektledningsgrupp-{onObject}";
        union.Forum(slug, $"Objektledningsgrupp {name}", ForumLegalKind.Advisory, ForumBody.ManagementGroup, "Ordning i backloggen och utkast till plan. Objektledaren beslutar inom ramen.", null, onObject);
        union.Seat($"ordforande-{slug}", RoleKeys.ForumChair, $"objektledare-{onObject}", forum: slug);
        union.Member(slug, seat: $"objektledare-{onObject}");
        union.Member(slug, seat: $"objektledare-it-{onObject}");
        Representatives(union, slug, onObject);
        union.Meets(slug, 1, DayOfWeek.Thursday, 2, 3, 4, 6, 8, 9, 10, 11, 12);
    }

    private static void Representatives(DemoUnion union, string forum, string onObject)
    {
        foreach (var kommun in union.TakingPart(onObject, new(2026, 11, 23)).ToList()) union.Member(forum, seat: $"representant-{onObject}-{DemoUnion.Short(kommun)}", kommun: kommun);
    }
}
