using Objekt.Api.Authority;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data.Demo;

/// <summary>The bodies of law: the gemensam nämnd with Mora as host, and fullmäktige, kommunstyrelse and nämnder of each kommun.</summary>
internal static class DemoBodies
{
    public static void Add(DemoUnion union)
    {
        Elected(union, DemoUnion.Mora, "Nora Exempelsson", "Otto Låtsaslund", "Paula Testgren", "Rikard Attrappa", "Signe Påhittberg", "Tage Provdal");
        Elected(union, DemoUnion.Orsa, "Yvonne Provdal", "Åke Testgren", "Örjan Attrappa", "Alma Påhittberg", "Bror Demoström", "Clara Låtsaslund");
        Elected(union, DemoUnion.Alvdalen, "Dagny Fiktivsson", "Einar Exempelsson", "Fanny Testgren", "Gustav Påhittberg", "Hedda Attrappa", "Ingvar Provdal");
        JointBody(union);
    }

    /// <summary>Six elected people of a kommun and the bodies they sit in.</summary>
    private static void Elected(DemoUnion union, string kommun, string boardChair, string councilChair, string schoolChair, string socialChair, string member, string other)
    {
        var place = DemoUnion.Short(kommun);
        var school = $"{DemoPlaces.SchoolNamnd(kommun)}-{place}";
        string[] slugs = [$"ordforande-kommunstyrelsen-{place}", $"ordforande-kommunfullmaktige-{place}", $"ordforande-{school}", $"ordforande-socialnamnden-{place}", $"ledamot-1-{place}", $"ledamot-2-{place}"];
        foreach (var (slug, name) in slugs.Zip([boardChair, councilChair, schoolChair, socialChair, member, other])) union.Person(slug, name, "Förtroendevald", kommun);

        Body(union, $"kommunfullmaktige-{place}", $"Kommunfullmäktige {DemoUnion.NameOf(kommun)}", ForumBody.Fullmaktige, kommun,
            "Kommunens egen budget, reglementen och principfrågor", slugs[1], slugs[0], slugs[2], slugs[4], slugs[5]);
        Body(union, $"kommunstyrelsen-{place}", $"Kommunstyrelsen {DemoUnion.NameOf(kommun)}", ForumBody.Kommunstyrelse, kommun,
            "Leder kommunen och svarar för det som ingen annan nämnd har", slugs[0], slugs[2], slugs[3], slugs[4], slugs[5]);
        Body(union, school, $"{DemoPlaces.SchoolName(kommun)} {DemoUnion.NameOf(kommun)}", ForumBody.Namnd, kommun,
            "Svarar för skola och utbildning och för dess information", slugs[2], slugs[4], slugs[5]);
        Body(union, $"socialnamnden-{place}", $"Socialnämnden {DemoUnion.NameOf(kommun)}", ForumBody.Namnd, kommun,
            "Svarar för vård, omsorg och stöd och för dess information", slugs[3], slugs[4], slugs[5]);

        union.Meets($"kommunfullmaktige-{place}", 4, DayOfWeek.Monday, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11);
        union.Meets($"kommunstyrelsen-{place}", 2, DayOfWeek.Tuesday, DemoUnion.AllButJuly);
        union.Meets(school, 3, DayOfWeek.Thursday, DemoUnion.AllButJuly);
        union.Meets($"socialnamnden-{place}", 3, DayOfWeek.Tuesday, DemoUnion.AllButJuly);
    }

    /// <summary>A body with its chair's seat and members; the chair is the first person named.</summary>
    private static void Body(DemoUnion union, string slug, string name, ForumBody body, string kommun, string task, params string[] people)
    {
        union.Forum(slug, name, ForumLegalKind.LegalBody, body, task, kommun);
        union.Seat($"ordforande-{slug}", RoleKeys.ForumChair, people[0], forum: slug, kommun: kommun);
        union.Member(slug, seat: $"ordforande-{slug}", kommun: kommun);
        foreach (var person in people.Skip(1)) union.Member(slug, person: person, kommun: kommun);
    }

    /// <summary>Two elected from each kommun; the host's chair has the casting vote.</summary>
    private static void JointBody(DemoUnion union)
    {
        const string body = DemoUnion.JointBody;
        union.Person("ordforande-gemensam-namnd", "Ulrika Demoström", "Förtroendevald", DemoUnion.Mora);
        union.Person("sekreterare-gemensam-namnd", "Vidar Fiktivsson", "Nämndsekreterare", DemoUnion.Mora);
        union.Forum(body, "Gemensamma nämnden för IT", ForumLegalKind.LegalBody, ForumBody.GemensamNamnd,
            "Sista instans inom sitt uppdrag: avtal, budgetram och regler för den gemensamma IT-verksamheten", DemoUnion.Mora);

        union.Seat("ordforande-gemensam-namnd", RoleKeys.ForumChair, "ordforande-gemensam-namnd", forum: body, kommun: DemoUnion.Mora);
        union.Seat("ledamot-gemensam-namnd-mora", RoleKeys.ForumMember, "ledamot-1-mora", forum: body, kommun: DemoUnion.Mora);
        union.Seat("ledamot-gemensam-namnd-orsa-1", RoleKeys.ForumMember, "ordforande-kommunstyrelsen-orsa", forum: body, kommun: DemoUnion.Orsa);
        union.Seat("ledamot-gemensam-namnd-orsa-2", RoleKeys.ForumMember, "ledamot-1-orsa", forum: body, kommun: DemoUnion.Orsa);
        union.Seat("ledamot-gemensam-namnd-alvdalen-1", RoleKeys.ForumMember, "ordforande-kommunstyrelsen-alvdalen", forum: body, kommun: DemoUnion.Alvdalen);
        union.Seat("ledamot-gemensam-namnd-alvdalen-2", RoleKeys.ForumMember, "ledamot-1-alvdalen", forum: body, kommun: DemoUnion.Alvdalen);
        foreach (var seat in union.Facts.Seats.Where(s => s.ForumId == DemoUnion.ForumId(body)).ToList()) union.Member(body, seat: seat.Slug, kommun: seat.KommunCode);

        union.Seat("sekreterare-gemensam-namnd", RoleKeys.ForumSecretary, "sekreterare-gemensam-namnd", forum: body, kommun: DemoUnion.Mora);
        union.Deputy("ordforande-gemensam-namnd", "ordforande-kommunfullmaktige-mora", DemoUnion.Start);
        union.Deputy("ledamot-gemensam-namnd-orsa-1", "ordforande-bildningsnamnden-orsa", DemoUnion.Start);
        union.Deputy("ledamot-gemensam-namnd-alvdalen-1", "ordforande-socialnamnden-alvdalen", DemoUnion.Start);
        union.Meets(body, 3, DayOfWeek.Wednesday, DemoUnion.AllButJuly);
    }
}
