using Objekt.Api.Authority;

namespace Objekt.Api.Data.Demo;

/// <summary>The people of the union and of each kommun, with their seats. All invented, with surnames that no one bears.</summary>
internal static class DemoPeople
{
    public static void Add(DemoUnion union)
    {
        UnionSeat(union, "it-chef", RoleKeys.ItManager, "Doris Demoström", "IT-chef");
        UnionSeat(union, "it-strateg", RoleKeys.ItStrategist, "Torsten Testgren", "IT-strateg");
        UnionSeat(union, "informationssakerhetssamordnare", RoleKeys.InformationSecurity, "Kajsa Låtsaslund", "Informationssäkerhetssamordnare");
        UnionSeat(union, "controller", RoleKeys.Controller, "Conny Påhittberg", "Controller");
        UnionSeat(union, "revisor", RoleKeys.Auditor, "Rebecka Provdal", "Revisor");
        UnionSeat(union, "systemadministrator", RoleKeys.UnionAdmin, "Sixten Attrappa", "Systemadministratör");
        union.Person("ersattare-it-chef", "Ulla Fiktivsson", "Biträdande IT-chef", DemoUnion.Mora);
        union.Deputy("it-chef", "ersattare-it-chef", DemoUnion.Start, (new(2026, 12, 21), new(2027, 1, 8)));

        KommunPeople(union, DemoUnion.Mora, chief: "Margareta Exempelsson", information: "Ingemar Låtsaslund", editor: "Rune Demoström", reader: "Lars Provdal");
        KommunPeople(union, DemoUnion.Orsa, chief: "Olof Påhittberg", information: "Inga Testgren", editor: "Rut Attrappa", reader: "Lena Fiktivsson");
        KommunPeople(union, DemoUnion.Alvdalen, chief: "Älva Provdal", information: "Ivar Demoström", editor: "Rolf Exempelsson", reader: "Lisa Låtsaslund");
    }

    private static void UnionSeat(DemoUnion union, string slug, string role, string name, string title)
    {
        union.Person(slug, name, title, DemoUnion.Mora);
        union.Seat(slug, role, slug);
    }

    private static void KommunPeople(DemoUnion union, string kommun, string chief, string information, string editor, string reader)
    {
        KommunSeat(union, "kommunchef", RoleKeys.KommunManager, chief, "Kommunchef", kommun);
        KommunSeat(union, "informationsansvarig", RoleKeys.InformationOwner, information, "Informationsansvarig", kommun);
        KommunSeat(union, "registervardare", RoleKeys.KommunEditor, editor, "Registervårdare", kommun);
        KommunSeat(union, "lasare", RoleKeys.KommunReader, reader, "Handläggare", kommun);
    }

    private static void KommunSeat(DemoUnion union, string role, string key, string name, string title, string kommun)
    {
        var slug = $"{role}-{DemoUnion.Short(kommun)}";
        union.Person(slug, name, title, kommun);
        union.Seat(slug, key, slug, kommun: kommun);
    }
}
