using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Objekt.Api.Data;

namespace Objekt.Benchmarks;

/// <summary>What the same answers cost at least: SQL by hand over the same database, written with Utf8JsonWriter on bare Kestrel. No walls, no sign-in.</summary>
internal static class Floor
{
    private const string Day = "2026-11-23";

    public static async Task Serve(string database, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var source = $"Data Source={database};Mode=ReadOnly;Pooling=True";
        var fixedAnswer = new byte[2048];
        Array.Fill(fixedAnswer, (byte)'x');
        app.MapGet("/ready", () => "ready");
        app.MapPost("/static", http => http.Response.Body.WriteAsync(fixedAnswer).AsTask());
        app.MapPost("/systems", http => Answer(http, source, Systems));
        app.MapPost("/object", http => Answer(http, source, Object));
        app.MapPost("/matrix", http => Answer(http, source, Matrix));
        await app.RunAsync();
    }

    private static async Task Answer(HttpContext http, string source, Action<SqliteConnection, Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var connection = new SqliteConnection(source))
        {
            connection.Open();
            SqliteConnections.Prepare(connection);
            using var json = new Utf8JsonWriter(body);
            write(connection, json);
        }
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        body.Position = 0;
        await body.CopyToAsync(http.Response.Body);
    }

    /// <summary>Fifty systems by name with supplier, responsible object and using objects: two statements.</summary>
    private static void Systems(SqliteConnection connection, Utf8JsonWriter json)
    {
        var page = Rows(connection, """SELECT s."Id", s."Slug", s."Name", l."Name" FROM "ItSystems" s LEFT JOIN "Suppliers" l ON l."Id" = s."SupplierId" ORDER BY s."Name", s."Id" LIMIT 51""");
        var shown = page.Take(50).ToList();
        var ids = string.Join(',', shown.Select((_, i) => $"@p{i}"));
        var ties = Rows(connection, $"""SELECT x."ItSystemId", x."Role", o."Slug", o."Name" FROM "SystemObjects" x JOIN "MaintenanceObjects" o ON o."Id" = x."ObjectId" WHERE x."ItSystemId" IN ({ids}) AND x."From" <= '{Day}' AND (x."To" IS NULL OR x."To" >= '{Day}') ORDER BY o."Name" """, [.. shown.Select(s => s[0])]).ToLookup(t => t[0]);
        json.WriteStartArray();
        foreach (var system in shown)
        {
            json.WriteStartObject();
            json.WriteString("slug", (string?)system[1]);
            json.WriteString("name", (string?)system[2]);
            json.WriteString("supplier", (string?)system[3]);
            json.WriteStartArray("objects");
            foreach (var tie in ties[system[0]])
            {
                json.WriteStartObject();
                json.WriteString("role", (string?)tie[1]);
                json.WriteString("slug", (string?)tie[2]);
                json.WriteString("name", (string?)tie[3]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>An object's page: itself, its kommuner, seats with holders, systems.</summary>
    private static void Object(SqliteConnection connection, Utf8JsonWriter json)
    {
        var valid = $"""<= '{Day}' AND (@."To" IS NULL OR @."To" >= '{Day}')""";
        string Valid(string alias) => $"{alias}.\"From\" " + valid.Replace("@", alias, StringComparison.Ordinal);
        var it = Rows(connection, "SELECT \"Id\", \"Slug\", \"Name\", \"Purpose\" FROM \"MaintenanceObjects\" ORDER BY \"Slug\" LIMIT 1")[0];
        json.WriteStartObject();
        json.WriteString("name", (string?)it[2]);
        Write(json, "family", Rows(connection, $"""SELECT f."Slug", f."Name" FROM "FamilyMemberships" m JOIN "ObjectFamilies" f ON f."Id" = m."FamilyId" WHERE m."ObjectId" = @p0 AND {Valid("m")}""", it[0]));
        Write(json, "participations", Rows(connection, """SELECT p."KommunCode", k."Name", p."Mode", p."From", p."To" FROM "ObjectParticipations" p JOIN "Kommuner" k ON k."Code" = p."KommunCode" WHERE p."ObjectId" = @p0 ORDER BY k."Order" """, it[0]));
        Write(json, "seats", Rows(connection, $"""SELECT s."Slug", r."Name", s."Level", s."Side", s."KommunCode", p."Name", e."Name" FROM "Seats" s JOIN "RoleTypes" r ON r."Key" = s."RoleKey" LEFT JOIN "SeatHoldings" h ON h."SeatId" = s."Id" AND {Valid("h")} LEFT JOIN "People" p ON p."Id" = h."PersonId" LEFT JOIN "SeatDeputies" d ON d."SeatId" = s."Id" AND {Valid("d")} LEFT JOIN "People" e ON e."Id" = d."PersonId" WHERE s."ObjectId" = @p0 AND {Valid("s")} ORDER BY r."Order" """, it[0]));
        Write(json, "systems", Rows(connection, $"""SELECT s."Slug", s."Name", l."Name" FROM "SystemObjects" x JOIN "ItSystems" s ON s."Id" = x."ItSystemId" LEFT JOIN "Suppliers" l ON l."Id" = s."SupplierId" WHERE x."ObjectId" = @p0 AND {Valid("x")} ORDER BY s."Name" """, it[0]));
        json.WriteEndObject();
    }

    /// <summary>Systems against kommuner, the whole grid of what is in use.</summary>
    private static void Matrix(SqliteConnection connection, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Write(json, "cells", Rows(connection, $"""SELECT s."Slug", s."Name", u."KommunCode", u."YearlyCost" FROM "SystemUses" u JOIN "ItSystems" s ON s."Id" = u."ItSystemId" WHERE (u."Since" IS NULL OR u."Since" <= '{Day}') AND (u."Until" IS NULL OR u."Until" >= '{Day}')"""));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, List<object?[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var value in row)
            {
                if (value is long number) json.WriteNumberValue(number);
                else json.WriteStringValue((string?)value);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static List<object?[]> Rows(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"@p{i}", values[i]);
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }
        return rows;
    }
}
