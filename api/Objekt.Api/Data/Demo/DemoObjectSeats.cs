using Objekt.Api.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Demo;

/// <summary>
/// Who sits where in the objects. An owner and a leader of its own for each object; the IT side, the specialists and the
/// kommuner's representatives are shared by a family, since the hands are few.
/// </summary>
internal static class DemoObjectSeats
{
    private const string Mora = DemoUnion.Mora;
    private const string Orsa = DemoUnion.Orsa;
    private const string Alvdalen = DemoUnion.Alvdalen;

    public static void Add(DemoUnion union)
    {
        Shared(union, "utbildning", owner: "Jonas Testgren", manager: "Per Fiktivsson", specialist: "Ida Fiktivsson", specialistIt: "Jakob Påhittberg", "Viktor Demoström", "Wilma Provdal", "Axel Låtsaslund");
        Object(union, "utbildning", "utbildning", ("Olle Provdal", Mora), ("Anna Attrappa", Orsa));
        Object(union, "forskola-och-fritidshem", "utbildning", ("Birgitta Testgren", Orsa), ("Carina Fiktivsson", Mora));
        Object(union, "vuxenutbildning-och-arbetsmarknad", "utbildning", ("Dag Låtsaslund", Mora), ("Elin Exempelsson", Alvdalen));

        Shared(union, "vard-och-omsorg", owner: "Viktoria Provdal", manager: "David Demoström", specialist: "Kerstin Testgren", specialistIt: "Lukas Exempelsson", "Berit Attrappa", "Christer Exempelsson", "Disa Påhittberg");
        Object(union, "vard-och-omsorg", "vard-och-omsorg", ("Gunilla Påhittberg", Mora), ("Hans Testgren", Alvdalen));
        Object(union, "individ-och-familjeomsorg", "vard-och-omsorg", ("Ingrid Attrappa", Alvdalen), ("Jan Exempelsson", Mora));
        Object(union, "elevhalsa-och-kommunal-halso-och-sjukvard", "vard-och-omsorg", ("Karin Demoström", Orsa), ("Leif Provdal", Mora));

        Shared(union, "samhallsbyggnad", owner: "Wilhelm Påhittberg", manager: "Emma Testgren", specialist: "Malin Provdal", specialistIt: "Noel Demoström", "Edvin Fiktivsson", "Frida Testgren", "Göran Provdal");
        Object(union, "samhallsbyggnad", "samhallsbyggnad", ("Maria Fiktivsson", Mora), ("Nils Påhittberg", Orsa));
        Object(union, "miljo-och-halsa", "samhallsbyggnad", ("Oskar Testgren", Orsa), ("Pia Låtsaslund", Mora));
        Object(union, "gata-va-och-avfall", "samhallsbyggnad", ("Roger Exempelsson", Mora), ("Siv Provdal", Alvdalen));
        Object(union, "fastighet-och-lokaler", "samhallsbyggnad", ("Tommy Fiktivsson", Alvdalen), null);
        Object(union, "kultur-och-fritid", "samhallsbyggnad", null, ("Yngve Låtsaslund", Orsa));

        Shared(union, "ekonomi", owner: "Agneta Låtsaslund", manager: "Felix Exempelsson", specialist: "Ola Låtsaslund", specialistIt: "Pelle Attrappa", "Bo Påhittberg", "Sara Låtsaslund", "Ida Provdal");
        Object(union, "ekonomi", "ekonomi", ("Eva Exempelsson", Mora), ("Åsa Provdal", Orsa));
        Object(union, "hr-lon", "ekonomi", ("Bengt Låtsaslund", Mora), ("Camilla Påhittberg", Alvdalen));
        Object(union, "inkop-och-avtal", "ekonomi", ("Dan Attrappa", Mora), ("Erika Demoström", Mora));
        Object(union, "arende-dokument-och-arkiv", "ekonomi", ("Fredrik Exempelsson", Orsa), ("Gerd Testgren", Mora));
        Object(union, "verksamhetsstyrning-och-analys", "ekonomi", ("Helena Provdal", Mora), ("Isak Fiktivsson", Alvdalen));

        Shared(union, "e-tjanster-och-integration", owner: "Björn Attrappa", manager: "Greta Provdal", specialist: "Ronja Fiktivsson", specialistIt: "Simon Påhittberg", "Hilda Demoström", "Ivan Attrappa", "Julia Exempelsson");
        Object(union, "e-tjanster-och-integration", "e-tjanster-och-integration", ("Johanna Låtsaslund", Alvdalen), ("Klas Attrappa", Mora));
        Object(union, "webb-intranat-och-kommunikation", "e-tjanster-och-integration", ("Linnea Påhittberg", Orsa), ("Mats Demoström", Mora));

        Shared(union, "identitet-och-behorighet", owner: "Cecilia Fiktivsson", manager: "Henrik Låtsaslund", specialist: "Tilda Testgren", specialistIt: "Uno Exempelsson", "Karl Testgren", "Lova Fiktivsson", "Morgan Påhittberg");
        Object(union, "identitet-och-behorighet", "identitet-och-behorighet", ("Nina Exempelsson", Mora), ("Ove Provdal", Orsa));
        Object(union, "infrastruktur-och-nat", "identitet-och-behorighet", ("Per Testgren", Mora), ("Petra Fiktivsson", Mora));
        Object(union, "arbetsplats-och-samverkansverktyg", "identitet-och-behorighet", ("Ragnar Låtsaslund", Mora), ("Stina Attrappa", Alvdalen));
        Object(union, "sakerhet-och-kontinuitet", "identitet-och-behorighet", ("Tove Demoström", Mora), ("Urban Exempelsson", Mora));

        EmptyChairs(union);
        Deputies(union);
    }

    /// <summary>Chairs that stand empty, with who sat there before and until when.</summary>
    private static void EmptyChairs(DemoUnion union)
    {
        union.Person("tidigare-objektagare-kultur-och-fritid", "Vera Demoström", "Slutat", Mora, active: false);
        union.Hold("objektagare-kultur-och-fritid", "tidigare-objektagare-kultur-och-fritid", DemoUnion.Start, new(2026, 8, 31));

        union.Person("tidigare-objektledare-fastighet-och-lokaler", "Ulf Attrappa", "Slutat", Orsa, active: false);
        union.Hold("objektledare-fastighet-och-lokaler", "tidigare-objektledare-fastighet-och-lokaler", DemoUnion.Start, new(2026, 8, 14));

        var specialist = union.Facts.Holdings.Single(h => h.SeatId == DemoUnion.SeatId("specialist-it-ekonomi"));
        specialist.To = new(2026, 9, 11);
        union.Facts.Holdings.RemoveAll(h => h.SeatId == DemoUnion.SeatId("representant-webb-intranat-och-kommunikation-alvdalen"));
    }

    /// <summary>Deputies: one for an empty chair, one who acts now, one who acts over Christmas, two who wait.</summary>
    private static void Deputies(DemoUnion union)
    {
        union.Deputy("objektledare-fastighet-och-lokaler", "objektledare-gata-va-och-avfall", new(2026, 8, 15));
        union.Deputy("objektagare-hr-lon", "objektagare-verksamhetsstyrning-och-analys", new(2026, 1, 1), (new(2026, 9, 7), new(2026, 9, 25)), (new(2026, 11, 16), new(2026, 12, 4)));
        union.Deputy("objektagare-ekonomi", "objektagare-inkop-och-avtal", new(2026, 1, 1), (new(2026, 12, 21), new(2027, 1, 8)));
        union.Deputy("objektagare-utbildning", "objektagare-forskola-och-fritidshem", new(2025, 8, 1));
        union.Deputy("objektagare-vard-och-omsorg", "objektagare-individ-och-familjeomsorg", new(2026, 3, 1));
    }

    /// <summary>The people that a family's objects share, known by its first object.</summary>
    private static void Shared(DemoUnion union, string first, string owner, string manager, string specialist, string specialistIt, params string[] representatives)
    {
        union.Person($"objektagare-it-{first}", owner, "Enhetschef, IT-avdelningen", Mora);
        union.Person($"objektledare-it-{first}", manager, "Systemansvarig, IT-avdelningen", Mora);
        union.Person($"specialist-{first}", specialist, "Verksamhetsutvecklare", Orsa);
        union.Person($"specialist-it-{first}", specialistIt, "Systemtekniker, IT-avdelningen", Mora);
        foreach (var (kommun, name) in DemoUnion.AllKommuner.Zip(representatives))
        {
            union.Person($"representant-{first}-{DemoUnion.Short(kommun)}", name, "Verksamhetschef", kommun);
        }
    }

    private static void Object(DemoUnion union, string onObject, string first, (string Name, string Kommun)? owner, (string Name, string Kommun)? manager)
    {
        Own(union, $"objektagare-{onObject}", RoleKeys.ObjectOwner, onObject, owner, "Förvaltningschef");
        union.Seat($"objektagare-it-{onObject}", RoleKeys.ObjectOwnerIt, $"objektagare-it-{first}", onObject);
        Own(union, $"objektledare-{onObject}", RoleKeys.ObjectManager, onObject, manager, "Verksamhetsutvecklare");
        union.Seat($"objektledare-it-{onObject}", RoleKeys.ObjectManagerIt, $"objektledare-it-{first}", onObject);
        union.Seat($"specialist-{onObject}", RoleKeys.Specialist, $"specialist-{first}", onObject);
        union.Seat($"specialist-it-{onObject}", RoleKeys.SpecialistIt, $"specialist-it-{first}", onObject);

        foreach (var part in union.Facts.Participations.Where(p => p.ObjectId == DemoUnion.ObjectId(onObject) && p.TakesPart).ToList())
        {
            var who = $"{first}-{DemoUnion.Short(part.KommunCode)}";
            union.Seat($"representant-{onObject}-{DemoUnion.Short(part.KommunCode)}", RoleKeys.ObjectRepresentative, $"representant-{who}", onObject, part.KommunCode, from: part.From);
        }
    }

    private static void Own(DemoUnion union, string slug, string role, string onObject, (string Name, string Kommun)? person, string title)
    {
        if (person is { } who) union.Person(slug, who.Name, title, who.Kommun);
        union.Seat(slug, role, person is null ? null : slug, onObject);
    }
}
