using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange;

/// <summary>How large a file may be; past any of them the file is refused whole.</summary>
public static class FileLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int InflatedBytes = 100 * 1024 * 1024;
    public const int InflationRatio = 100;
    public const int Entries = 1000;
    public const int Rows = 100_000;
    public const int Columns = 200;
}

/// <summary>One table of a file, as rows of cells.</summary>
public sealed record FileSheet(string Name, IReadOnlyList<SheetRow> Rows);

/// <summary>A file read into cells, or the sentence that says why it cannot be.</summary>
/// <param name="Fault">Swedish sentence with the cure.</param>
/// <param name="TooLarge">Whether the fault is size.</param>
public sealed record ReadFile(IReadOnlyList<FileSheet> Sheets, string? Fault = null, bool TooLarge = false)
{
    /// <summary>Reads a text file or a workbook; which one is told by the bytes, never by the name.</summary>
    public static ReadFile From(byte[] bytes)
    {
        if (bytes.Length == 0) return No("Filen är tom.");
        if (bytes.Length > FileLimits.Bytes) return No($"Filen är större än {FileLimits.Bytes / 1024 / 1024} MB. Dela den i flera.", tooLarge: true);
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return XlsxFile.Read(bytes);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return No("Filen är en äldre eller lösenordsskyddad arbetsbok. Spara den som XLSX utan lösenord.");
        return CsvFile.Read(bytes);
    }

    internal static ReadFile No(string fault, bool tooLarge = false) => new([], fault, tooLarge);
}
