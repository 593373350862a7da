namespace Objekt.Api.Data;

/// <summary>The text of --help.</summary>
internal static class VerbText
{
    public const string Help = """
        Objekt – styr det som kommuner delar. / Objekt – govern what kommuner share.

          dotnet run --project api/Objekt.Api                  servera på http://localhost:5080 / serve
          dotnet run --project api/Objekt.Api -- KOMMANDO      gör en sak / do one thing

          import FILE [--kind systems] [--kommun CODE] [--map FILE] [--dry-run] [--create-kommuner]
                                       läs in en förteckning / read an inventory
          export KIND FILE             skriv ut en förteckning / write an inventory
          generate --kommuner N --objects N --systems N --changes N [--seed N]
                                       fyll en tom databas med påhittade uppgifter / fill an empty database with invented data
          check                        fel i regelverket / findings of the rule set
          audit verify [FILE] [--head HASH | NUMBER:HASH,...] [--count N] [--against FILE]
                                       kontrollera revisionsloggens kedja, mot noterade huvuden eller en tidigare utskrift / verify the audit log's chain, against noted heads or an earlier export
          audit export FILE            skriv ut revisionsloggen / write the audit log
          backup FILE                  säkerhetskopiera / back up
          restore FILE                 återställ en säkerhetskopia / restore a backup
          token create --person SLUG --scope read|write [--days N]
                                       skapa en personlig token, som visas en gång / make a personal token, shown once
          --help                       denna text / this text

        Svarskod / exit code: 0 klart / done · 1 klart, med anmärkningar / done, with findings · 2 felaktig indata, inget ändrat / bad input, nothing changed
        Inställningar / settings: appsettings.example.json

        """;
}
