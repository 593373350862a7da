using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Objekt.Api.OData;

/// <summary>Writes answers as OData JSON. Rows are complete in memory before the first byte, so a body is whole or not there.</summary>
internal static class RowWriter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };
    private static readonly JsonEncodedText ContextName = JsonEncodedText.Encode("@odata.context"), CountName = JsonEncodedText.Encode("@odata.count"),
        NextName = JsonEncodedText.Encode("@odata.nextLink"), ValueName = JsonEncodedText.Encode("value");

    /// <summary>A list, or one row.</summary>
    /// <param name="root">The service's absolute address.</param>
    /// <param name="context">Whether the context address is wanted.</param>
    public static void Write(IBufferWriter<byte> to, RowAnswer answer, string root, Uri? next, bool context)
    {
        using var json = new Utf8JsonWriter(to, Readable);
        json.WriteStartObject();
        if (context) json.WriteString(ContextName, $"{root}/$metadata#{answer.Context}");
        var columns = Columns.Of(answer.Shape);
        if (answer.Single)
        {
            columns.WriteValues(json, answer.Rows[0]);
            json.WriteEndObject();
            return;
        }
        if (answer.Count is { } count) json.WriteNumber(CountName, count);
        json.WriteStartArray(ValueName);
        foreach (var row in answer.Rows) columns.Write(json, row);
        json.WriteEndArray();
        if (next is not null) json.WriteString(NextName, next.AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>The service document: what there is to ask.</summary>
    public static void WriteService(IBufferWriter<byte> to, Sets sets, string root, bool context)
    {
        using var json = new Utf8JsonWriter(to, Readable);
        json.WriteStartObject();
        if (context) json.WriteString(ContextName, $"{root}/$metadata");
        json.WriteStartArray(ValueName);
        foreach (var set in sets.All)
        {
            json.WriteStartObject();
            json.WriteString("name", set.Name);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", set.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A function's answer.</summary>
    public static void WriteRecord(IBufferWriter<byte> to, object record, string root, bool context)
    {
        using var json = new Utf8JsonWriter(to, Readable);
        json.WriteStartObject();
        if (context) json.WriteString(ContextName, $"{root}/$metadata#Objekt.{record.GetType().Name}");
        WriteMembers(json, record);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, object record)
    {
        foreach (var member in record.GetType().GetProperties())
        {
            json.WritePropertyName(member.Name);
            WriteMember(json, member.GetValue(record));
        }
    }

    private static void WriteMember(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case decimal kronor: json.WriteNumberValue(kronor + 0.00m); break;
            case string or ValueType: WriteValue(json, value is Enum ? ColumnKind.Code : Column.KindOf(value.GetType()), value); break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteMember(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                WriteMembers(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, ColumnKind kind, object value)
    {
        switch (kind)
        {
            case ColumnKind.Text: json.WriteStringValue((string)value); break;
            case ColumnKind.Code: json.WriteStringValue(Codes.Of(value)); break;
            case ColumnKind.Whole when value is int whole: json.WriteNumberValue(whole); break;
            case ColumnKind.Whole: json.WriteNumberValue((long)value); break;
            case ColumnKind.Money: json.WriteNumberValue(Kronor((long)value)); break;
            case ColumnKind.MeanMoney: json.WriteNumberValue(decimal.Round((decimal)(double)value, MidpointRounding.AwayFromZero) / 100 + 0.00m); break;
            case ColumnKind.YesNo: json.WriteBooleanValue((bool)value); break;
            case ColumnKind.Id: json.WriteStringValue((Guid)value); break;
            case ColumnKind.Day: json.WriteStringValue(((DateOnly)value).ToString("O", CultureInfo.InvariantCulture)); break;
            case ColumnKind.Moment: json.WriteStringValue(((DateTimeOffset)value).UtcDateTime); break;
            case ColumnKind.Real: json.WriteNumberValue((double)value); break;
        }
    }

    /// <summary>Two decimals always: 180000.00.</summary>
    private static decimal Kronor(long ore) => ore == long.MinValue ? ore / 100m : new decimal((int)Math.Abs(ore), (int)(Math.Abs(ore) >> 32), 0, ore < 0, 2);

    /// <summary>A shape with its names encoded once.</summary>
    private sealed class Columns((JsonEncodedText Name, ColumnKind Kind, int Slot)[] fields, (JsonEncodedText Name, bool Many, int Slot, Columns Columns)[] links)
    {
        public static Columns Of(Shape shape) => new(
            [.. shape.Fields.Select(f => (JsonEncodedText.Encode(f.Name), f.Kind, f.Slot))],
            [.. shape.Links.Select(l => (JsonEncodedText.Encode(l.Name), l.Many, l.Slot, Of(l.Shape)))]);

        public void Write(Utf8JsonWriter json, object?[] row)
        {
            json.WriteStartObject();
            WriteValues(json, row);
            json.WriteEndObject();
        }

        public void WriteValues(Utf8JsonWriter json, object?[] row)
        {
            foreach (var (name, kind, slot) in fields)
            {
                json.WritePropertyName(name);
                if (row[slot] is { } value) WriteValue(json, kind, value);
                else json.WriteNullValue();
            }
            foreach (var (name, many, slot, columns) in links)
            {
                json.WritePropertyName(name);
                var rows = (List<object?[]>)row[slot]!;
                if (many)
                {
                    json.WriteStartArray();
                    foreach (var one in rows) columns.Write(json, one);
                    json.WriteEndArray();
                }
                else if (rows.Count > 0) columns.Write(json, rows[0]);
                else json.WriteNullValue();
            }
        }
    }
}
