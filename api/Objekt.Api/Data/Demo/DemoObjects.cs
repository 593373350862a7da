using Objekt.Domain.Objects;

namespace Objekt.Api.Data.Demo;

/// <summary>The object map: six families, 22 objects, and which kommuner take part in each, with dates.</summary>
internal static class DemoObjects
{
    public static void Add(DemoUnion union)
    {
        Family(union, "Lärande");
        Object(union, "Utbildning", "Grundskola och gymnasium: elevadministration, lärplattform, schema och frånvaro.");
        Object(union, "Förskola och fritidshem", "Plats, närvaro och avgifter i förskola och fritidshem.");
        Object(union, "Vuxenutbildning och arbetsmarknad", null, DemoUnion.Mora, DemoUnion.Alvdalen);

        Family(union, "Omsorg");
        Object(union, "Vård och omsorg", "Omsorg om äldre och personer med funktionsnedsättning: verksamhetssystem, planering, larm och signering.");
        Object(union, "Individ- och familjeomsorg", null);
        Object(union, "Elevhälsa och kommunal hälso- och sjukvård", "Journaler i skola och kommunal hälso- och sjukvård.");

        Family(union, "Samhälle");
        Object(union, "Samhällsbyggnad", "Bygglov, planer, kartor och mätning.");
        Object(union, "Miljö och hälsa", "Tillsyn enligt miljöbalken, livsmedel och alkoholtillstånd.", DemoUnion.Mora, DemoUnion.Orsa);
        Object(union, "Gata, VA och avfall", null);
        Object(union, "Fastighet och lokaler", "Fastighetsdrift, uthyrning, energi, lås och passage.");
        Object(union, "Kultur och fritid", null);

        Family(union, "Stöd");
        Object(union, "Ekonomi", "Redovisning, fakturor, betalning och bokslut. I dag tre ekonomisystem, ett i varje kommun.");
        Object(union, "HR/lön", "Lön, schema, rekrytering, rehabilitering och tillbud.");
        Object(union, "Inköp och avtal", null);
        Object(union, "Ärende, dokument och arkiv", "Diarium, sammanträden, signering och arkiv.");
        Object(union, "Verksamhetsstyrning och analys", "Mål, uppföljning och beslutsstöd.");

        Family(union, "Digitala kanaler");
        Object(union, "E-tjänster och integration", "E-tjänster, integrationer, automation och säkra meddelanden.");
        Object(union, "Webb, intranät och kommunikation", null, DemoUnion.Mora, DemoUnion.Orsa);

        Family(union, "Teknisk plattform");
        Object(union, "Identitet och behörighet", "Katalog, inloggning, e-legitimation och behörigheter.");
        Object(union, "Infrastruktur och nät", "Servrar, lagring, nät och telefoni.");
        Object(union, "Arbetsplats och samverkansverktyg", "Datorer, mobiler, e-post, möten och support.");
        Object(union, "Säkerhet och kontinuitet", null);

        // Exceptions, each with its day.
        Part(union, "vuxenutbildning-och-arbetsmarknad", DemoUnion.Orsa, ParticipationMode.Planned, new(2026, 7, 1), new(2027, 6, 30));
        Part(union, "vuxenutbildning-och-arbetsmarknad", DemoUnion.Orsa, ParticipationMode.Full, new(2027, 7, 1));
        Part(union, "webb-intranat-och-kommunikation", DemoUnion.Alvdalen, ParticipationMode.OptedOut, DemoUnion.Start, new(2025, 12, 31));
        Part(union, "webb-intranat-och-kommunikation", DemoUnion.Alvdalen, ParticipationMode.Full, new(2026, 1, 1));

        // Kultur och fritid stood in another family during the first year.
        var moved = union.Facts.Memberships.Single(m => m.ObjectId == DemoUnion.ObjectId("kultur-och-fritid"));
        moved.From = new(2026, 1, 1);
        Membership(union, "kultur-och-fritid", "larande", DemoUnion.Start, new(2025, 12, 31));
    }

    private static void Family(DemoUnion union, string name)
    {
        var slug = SeedId.Slug(name);
        union.Facts.Families.Add(new ObjectFamily { Id = DemoUnion.FamilyId(slug), Slug = slug, Name = name, Order = union.Facts.Families.Count + 1, Version = SeedId.Of("version", slug) });
    }

    /// <summary>An object in the family last added; all kommuner take part unless some are named. No purpose is an honest blank.</summary>
    private static void Object(DemoUnion union, string name, string? purpose, params string[] kommuner)
    {
        var slug = SeedId.Slug(name);
        union.Facts.Objects.Add(new MaintenanceObject { Id = DemoUnion.ObjectId(slug), Slug = slug, Name = name, Purpose = purpose, From = DemoUnion.Start, Version = SeedId.Of("version", slug) });
        Membership(union, slug, union.Facts.Families[^1].Slug, DemoUnion.Start, null);
        foreach (var kommun in kommuner.Length > 0 ? kommuner : DemoUnion.AllKommuner) Part(union, slug, kommun, ParticipationMode.Full, DemoUnion.Start);
    }

    private static void Membership(DemoUnion union, string onObject, string family, DateOnly from, DateOnly? to) => union.Facts.Memberships.Add(new FamilyMembership
    {
        Id = SeedId.Of("familyMembership", $"{onObject} {family}"), ObjectId = DemoUnion.ObjectId(onObject), FamilyId = DemoUnion.FamilyId(family), From = from, To = to,
    });

    private static void Part(DemoUnion union, string onObject, string kommun, ParticipationMode mode, DateOnly from, DateOnly? to = null) => union.Facts.Participations.Add(new ObjectParticipation
    {
        Id = SeedId.Of("participation", $"{onObject} {kommun} {from:yyyy-MM-dd}"), ObjectId = DemoUnion.ObjectId(onObject), KommunCode = kommun, Mode = mode, From = from, To = to,
    });
}
