using System.Globalization;
using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Volume;

/// <summary>Kommuner from the official list, their bodies, and the people of union and kommun.</summary>
internal static class VolumePlaces
{
    public const string JointBody = "gemensam-namnd";

    public static void Add(VolumeUnion union)
    {
        Kommuner(union);
        var host = union.Facts.Kommuner[0].Code;
        UnionPeople(union, host);
        foreach (var kommun in union.Facts.Kommuner) KommunPeople(union, kommun);
        JointBodies(union, host);
    }

    private static void Kommuner(VolumeUnion union)
    {
        var marks = new HashSet<string>();
        var chosen = union.Chance.Shuffle(SwedishKommuner.All).Take(union.Sizes.Kommuner).OrderBy(k => k.Name, StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false));
        foreach (var official in chosen)
        {
            union.Facts.Kommuner.Add(new Kommun
            {
                Code = official.Code, Name = official.Name, Mark = Mark(official.Name, marks), Inhabitants = union.Chance.Int(2_400, 60_000), InhabitantsSource = "Påhittat tal",
                IsHost = union.Facts.Kommuner.Count == 0, Order = union.Facts.Kommuner.Count + 1, From = VolumeUnion.Start, Version = union.Next("version"),
            });
        }
    }

    /// <summary>Two letters of the name that nobody has, else three.</summary>
    private static string Mark(string name, HashSet<string> taken)
    {
        var letters = string.Concat(name.Where(char.IsLetter)).ToUpper(CultureInfo.GetCultureInfo("sv-SE"));
        var two = from second in letters[1..] select $"{letters[0]}{second}";
        var three = from second in Enumerable.Range(1, letters.Length - 1) from third in letters[(second + 1)..] select $"{letters[0]}{letters[second]}{third}";
        var any = from second in "ABCDEFGHIJKLMNOPQRSTUVXYZ" from third in "ABCDEFGHIJKLMNOPQRSTUVXYZ" select $"{letters[0]}{second}{third}";
        return two.Concat(three).Concat(any).First(taken.Add);
    }

    private static void UnionPeople(VolumeUnion union, string host)
    {
        union.Seat("it-chef", RoleKeys.ItManager, union.Person("it-chef", "IT-chef", host));
        union.Seat("it-strateg", RoleKeys.ItStrategist, union.Person("it-strateg", "IT-strateg", host));
        union.Seat("informationssakerhetssamordnare", RoleKeys.InformationSecurity, union.Person("informationssakerhetssamordnare", "Informationssäkerhetssamordnare", host));
        union.Seat("controller", RoleKeys.Controller, union.Person("controller", "Controller", host));
        union.Seat("revisor", RoleKeys.Auditor, union.Person("revisor", "Revisor", host));
        union.Seat("systemadministrator", RoleKeys.UnionAdmin, union.Person("systemadministrator", "Systemadministratör", host));
    }

    private static void KommunPeople(VolumeUnion union, Kommun kommun)
    {
        foreach (var (slug, role, title) in new[]
        {
            ("kommunchef", RoleKeys.KommunManager, "Kommunchef"), ("informationsansvarig", RoleKeys.InformationOwner, "Informationsansvarig"),
            ("registervardare", RoleKeys.KommunEditor, "Registervårdare"), ("lasare", RoleKeys.KommunReader, "Handläggare"),
        })
        {
            union.Seat($"{slug}-{kommun.Code}", role, union.Person($"{slug}-{kommun.Code}", title, kommun.Code), kommun: kommun.Code);
        }

        Body(union, $"kommunstyrelsen-{kommun.Code}", $"Kommunstyrelsen {kommun.Name}", ForumBody.Kommunstyrelse, kommun);
        Body(union, $"kommunfullmaktige-{kommun.Code}", $"Kommunfullmäktige {kommun.Name}", ForumBody.Fullmaktige, kommun);
    }

    /// <summary>A body of law with a chair, two members and a meeting each month; the kommunstyrelse is a nämnd with one förvaltning.</summary>
    private static void Body(VolumeUnion union, string slug, string name, ForumBody body, Kommun kommun)
    {
        var forum = Forum(union, slug, name, ForumLegalKind.LegalBody, body, kommun.Code);
        var chair = union.Seat($"ordforande-{slug}", RoleKeys.ForumChair, union.Person($"ordforande-{slug}", "Förtroendevald", kommun.Code), kommun: kommun.Code, forum: forum.Id);
        Member(union, forum, chair.Id, null, kommun.Code);
        for (var at = 1; at <= 2; at++) Member(union, forum, null, union.Person($"ledamot-{at}-{slug}", "Förtroendevald", kommun.Code).Id, kommun.Code);
        Meetings(union, forum);
        if (body != ForumBody.Kommunstyrelse) return;

        var board = new Namnd { Id = union.Next("namnd"), Slug = slug, Name = name, KommunCode = kommun.Code, ForumId = forum.Id, From = VolumeUnion.Start, Version = union.Next("version") };
        union.Facts.Namnder.Add(board);
        foreach (var part in new[] { "Kommunledningskontoret", "Barn- och utbildningsförvaltningen", "Socialförvaltningen", "Samhällsbyggnadsförvaltningen" })
        {
            union.Facts.Forvaltningar.Add(new Forvaltning
            {
                Id = union.Next("forvaltning"), Slug = $"{SeedId.Slug(part)}-{kommun.Code}", Name = part, NamndId = board.Id, KommunCode = kommun.Code,
                From = VolumeUnion.Start, Version = union.Next("version"),
            });
        }
    }

    private static void JointBodies(VolumeUnion union, string host)
    {
        var joint = new DecisionForum
        {
            Id = SeedId.Of("forum", JointBody), Slug = JointBody, Name = "Gemensamma nämnden", LegalKind = ForumLegalKind.LegalBody, Body = ForumBody.GemensamNamnd,
            KommunCode = host, From = VolumeUnion.Start, Version = union.Next("version"),
        };
        union.Facts.Forums.Add(joint);
        var chair = union.Seat("ordforande-gemensam-namnd", RoleKeys.ForumChair, union.Person("ordforande-gemensam-namnd", "Förtroendevald", host), kommun: host, forum: joint.Id);
        Member(union, joint, chair.Id, null, host);
        foreach (var kommun in union.Facts.Kommuner) Member(union, joint, null, union.Facts.People.Single(p => p.Slug == $"ordforande-kommunstyrelsen-{kommun.Code}").Id, kommun.Code);
        Meetings(union, joint);

        var council = Forum(union, "digitaliseringsradet", "Digitaliseringsrådet", ForumLegalKind.Advisory, ForumBody.Council, host);
        union.Seat("ordforande-digitaliseringsrad", RoleKeys.ForumChair, union.Person("ordforande-digitaliseringsrad", "Utvecklingschef", host), forum: council.Id);
        var managers = Forum(union, "kommunchefsforum", "Kommunchefsforum", ForumLegalKind.Advisory, ForumBody.ManagersForum, host);
        foreach (var seat in union.Facts.Seats.Where(s => s.RoleKey == RoleKeys.KommunManager).ToList())
        {
            Member(union, council, seat.Id, null, seat.KommunCode);
            Member(union, managers, seat.Id, null, seat.KommunCode);
        }
    }

    public static DecisionForum Forum(VolumeUnion union, string slug, string name, ForumLegalKind kind, ForumBody body, string? kommun, Guid? onObject = null)
    {
        var forum = new DecisionForum
        {
            Id = union.Next("forum"), Slug = slug, Name = name, LegalKind = kind, Body = body, KommunCode = kommun, ObjectId = onObject,
            From = VolumeUnion.Start, Version = union.Next("version"),
        };
        union.Facts.Forums.Add(forum);
        return forum;
    }

    public static void Member(VolumeUnion union, DecisionForum forum, Guid? seat, Guid? person, string? kommun) => union.Facts.Members.Add(new ForumMember
    {
        Id = union.Next("member"), ForumId = forum.Id, SeatId = seat, PersonId = person, KommunCode = kommun, From = VolumeUnion.Start,
    });

    /// <summary>The second Wednesday of every month but July, 2026 to 2028: never a day off.</summary>
    private static void Meetings(VolumeUnion union, DecisionForum forum)
    {
        for (var month = new DateOnly(2026, 1, 1); month.Year <= 2028; month = month.AddMonths(1))
        {
            if (month.Month == 7) continue;
            var first = month.AddDays(((int)DayOfWeek.Wednesday - (int)month.DayOfWeek + 7) % 7);
            union.Facts.Meetings.Add(new ForumMeeting { Id = union.Next("meeting"), ForumId = forum.Id, Day = first.AddDays(7) });
        }
    }
}
