using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Demo;

/// <summary>Kommuner, nämnder and förvaltningar. The kommuner are real; how they are organised here is invented.</summary>
internal static class DemoPlaces
{
    private const string Statistics = "SCB, folkmängd mitten av 2024, ungefärligt tal";

    public static void Add(DemoUnion union)
    {
        Kommun(union, DemoUnion.Mora, "Mora", "MO", 20_534, Statistics, isHost: true);
        Kommun(union, DemoUnion.Orsa, "Orsa", "OR", 6_921, Statistics);
        Kommun(union, DemoUnion.Alvdalen, "Älvdalen", "ÄL", 6_882, "SCB, folkmängd senaste år, ungefärligt tal");

        foreach (var kommun in DemoUnion.AllKommuner)
        {
            Namnd(union, "kommunstyrelsen", "Kommunstyrelsen", kommun, meets: true, "Kommunledningskontoret", "Ekonomi- och personalenheten");
            Namnd(union, SchoolNamnd(kommun), SchoolName(kommun), kommun, meets: true, "Barn- och utbildningsförvaltningen");
            Namnd(union, "socialnamnden", "Socialnämnden", kommun, meets: true, "Socialförvaltningen");
        }
        Namnd(union, "byggnadsnamnden", "Byggnadsnämnden", DemoUnion.Mora, meets: false, "Samhällsbyggnadsförvaltningen");
        Namnd(union, "kultur-och-fritidsnamnden", "Kultur- och fritidsnämnden", DemoUnion.Mora, meets: false, "Kultur- och fritidsförvaltningen");
        Namnd(union, "miljo-och-byggnadsnamnden", "Miljö- och byggnadsnämnden", DemoUnion.Orsa, meets: false, "Samhällsbyggnadsförvaltningen");
        Namnd(union, "miljo-och-byggnadsnamnden", "Miljö- och byggnadsnämnden", DemoUnion.Alvdalen, meets: false, "Samhällsbyggnadsförvaltningen");

        union.Facts.Namnder.Add(new Namnd
        {
            Id = DemoUnion.NamndId(DemoUnion.JointBody), Slug = DemoUnion.JointBody, Name = "Gemensamma nämnden för IT", KommunCode = DemoUnion.Mora,
            ForumId = DemoUnion.ForumId(DemoUnion.JointBody), From = DemoUnion.Start, Version = SeedId.Of("version", DemoUnion.JointBody),
        });
        Forvaltning(union, "IT-avdelningen", DemoUnion.JointBody, DemoUnion.Mora);
    }

    /// <summary>The slug, without kommun, of the nämnd that answers for schools.</summary>
    public static string SchoolNamnd(string kommun) => kommun == DemoUnion.Orsa ? "bildningsnamnden" : "barn-och-utbildningsnamnden";

    /// <summary>Its name.</summary>
    public static string SchoolName(string kommun) => kommun == DemoUnion.Orsa ? "Bildningsnämnden" : "Barn- och utbildningsnämnden";

    private static void Kommun(DemoUnion union, string code, string name, string mark, int inhabitants, string source, bool isHost = false) => union.Facts.Kommuner.Add(new Kommun
    {
        Code = code, Name = name, Mark = mark, Inhabitants = inhabitants, InhabitantsSource = source, IsHost = isHost,
        Order = union.Facts.Kommuner.Count + 1, From = DemoUnion.Start, Version = SeedId.Of("version", code),
    });

    private static void Namnd(DemoUnion union, string slug, string name, string kommun, bool meets, params string[] forvaltningar)
    {
        var full = $"{slug}-{DemoUnion.Short(kommun)}";
        union.Facts.Namnder.Add(new Namnd
        {
            Id = DemoUnion.NamndId(full), Slug = full, Name = $"{name} {DemoUnion.NameOf(kommun)}", KommunCode = kommun,
            ForumId = meets ? DemoUnion.ForumId(full) : null, From = DemoUnion.Start, Version = SeedId.Of("version", full),
        });
        foreach (var forvaltning in forvaltningar) Forvaltning(union, forvaltning, full, kommun);
    }

    private static void Forvaltning(DemoUnion union, string name, string namnd, string kommun)
    {
        var slug = $"{SeedId.Slug(name)}-{DemoUnion.Short(kommun)}";
        union.Facts.Forvaltningar.Add(new Forvaltning
        {
            Id = DemoUnion.ForvaltningId(slug), Slug = slug, Name = name, NamndId = DemoUnion.NamndId(namnd), KommunCode = kommun,
            From = DemoUnion.Start, Version = SeedId.Of("version", slug),
        });
    }
}
