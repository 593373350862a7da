using System.Net;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.OData;

/// <summary>What the door answered.</summary>
internal sealed record Reply(HttpStatusCode Status, string? Type, string Body, HttpResponseMessage Message)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public JsonElement[] Rows => [.. Json.GetProperty("value").EnumerateArray()];

    public string? Next => Json.TryGetProperty("@odata.nextLink", out var next) ? next.GetString() : null;

    /// <summary>The values of one column.</summary>
    public string?[] Column(string name) => [.. Rows.Select(r => r.GetProperty(name)).Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : v.ValueKind == JsonValueKind.Null ? null : v.GetRawText())];

    /// <summary>A refusal is one bare problem: no trace, no type, no SQL.</summary>
    public Reply Refuses(int status, string? because = null)
    {
        Assert.True((int)Status == status, $"{(int)Status} instead of {status}: {Message.RequestMessage!.RequestUri} {Body}");
        Assert.Equal("application/problem+json", Type);
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.DoesNotContain("innererror", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.", Body, StringComparison.Ordinal);
        if (because is not null) Assert.Contains(because, Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return this;
    }

    public Reply Answers()
    {
        Assert.True(Status == HttpStatusCode.OK, $"{(int)Status}: {Message.RequestMessage!.RequestUri} {Body}");
        return this;
    }
}

/// <summary>Asking the door.</summary>
internal static class Feed
{
    /// <summary>Sees every row of the union.</summary>
    public const string Auditor = "revisor";

    /// <param name="path">What stands after /odata/, or a whole address.</param>
    public static async Task<Reply> Ask(this ObjektApp app, string path, string person = Auditor, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path.StartsWith("http", StringComparison.Ordinal) ? new Uri(path) : new Uri(app.Address, "/odata/" + path.Replace("#", "%23", StringComparison.Ordinal)));
        change?.Invoke(request);
        var answer = await (await app.As(person)).SendAsync(request, TestContext.Current.CancellationToken);
        return new Reply(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer);
    }

    /// <summary>All pages of a question, following the next links.</summary>
    public static async Task<List<JsonElement>> All(this ObjektApp app, string path, string person = Auditor)
    {
        var rows = new List<JsonElement>();
        for (var next = (string?)path; next is not null;)
        {
            var page = (await app.Ask(next, person)).Answers();
            rows.AddRange(page.Rows);
            next = page.Next;
        }
        return rows;
    }

    /// <summary>The values of hand-written SQL, row by row, as text.</summary>
    public static async Task<List<string>> Sql(this ObjektApp app, string sql)
    {
        await using var connection = await app.Database();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }
        return rows;
    }

    /// <summary>Many terms in a filter: x or x or x.</summary>
    public static string Or(int terms, string term) => string.Join(" or ", Enumerable.Repeat(term, terms));
}
