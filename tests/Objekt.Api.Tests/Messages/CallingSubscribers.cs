using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Exchange.Messages;
using Objekt.Domain.Exchange;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Messages;

/// <summary>Programs outside that are told what happens: signed, tried again, and never let in on what is secret.</summary>
public sealed class CallingSubscribers
{
    private const string Mutation = "mutation($input: SaveSubscriptionInput!) { saveSubscription(input: $input) { subscription { id version secret active } errors { code message path } } }";

    [Theory, Databases]
    public async Task What_happens_in_a_matter_is_told_in_order_as_signed_events_without_a_word_of_what_it_is_about(Provider provider)
    {
        await using var outside = await Receiver.Start();
        await using var app = await ObjektApp.Start(provider);
        var secret = (await Subscribe(app, "WEBHOOK", outside.Address)).GetProperty("secret").GetString()!;
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        Assert.Null(await matter.Decides((await matter.Deciders())[0], "APPROVE"));
        await app.All();

        var events = outside.Got.Select(c => new JsonEventFormatter().DecodeStructuredModeMessage(Encoding.UTF8.GetBytes(c.Body), new("application/cloudevents+json"), null)).ToList();
        var number = (await matter.Read()).GetProperty("number").GetString();
        Assert.All(events, e =>
        {
            Assert.True(e.IsValid);
            Assert.Equal((CloudEventsSpecVersion.V1_0, number), (e.SpecVersion, e.Subject));
        });
        Assert.Contains("objekt.change-request.submitted", events.Select(e => e.Type));
        Assert.Equal("objekt.change-request.decided", events.OrderBy(e => ((JsonElement)e.Data!).GetProperty("order").GetInt32()).Last(e => e.Type!.EndsWith("decided", StringComparison.Ordinal)).Type);
        Assert.Equal(events.Count, events.Select(e => e.Id).Distinct().Count());
        Assert.All(outside.Got, c =>
        {
            Assert.StartsWith("application/cloudevents+json", c.ContentType, StringComparison.Ordinal);
            Assert.True(Verifies(c, secret), "The signature is another.");
            Assert.False(Verifies(c with { Body = c.Body + " " }, secret), "Another body has the same signature.");
            Assert.False(Verifies(c, secret + "x"), "Any secret verifies.");
            foreach (var told in new[] { "Byt verktyg", "Därför", "Så blir det", "40000", "40 000", "lasare" }) Assert.DoesNotContain(told, c.Body, StringComparison.Ordinal);
        });
    }

    [Theory, Databases]
    public async Task A_receiver_that_fails_delays_no_decision_is_tried_again_with_the_same_event_and_can_be_sent_to_again(Provider provider)
    {
        await using var outside = await Receiver.Start();
        outside.Answers = HttpStatusCode.InternalServerError;
        await using var app = await ObjektApp.Start(provider);
        await Subscribe(app, "WEBHOOK", outside.Address);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Equal("IN_STEP", await matter.State());
        await app.All();
        var first = outside.Got.ToList();
        Assert.NotEmpty(first);

        app.Clock.Now = app.Clock.Now.AddSeconds(59);
        await app.All();
        Assert.Equal(first.Count, outside.Got.Count);
        app.Clock.Now = app.Clock.Now.AddSeconds(1);
        outside.Answers = HttpStatusCode.OK;
        await app.All();
        Assert.Equal(first.Count * 2, outside.Got.Count);
        Assert.Equal(first.Select(c => (c.Delivery, c.Body)).Order(), outside.Got.Skip(first.Count).Select(c => (c.Delivery, c.Body)).Order());
        var rows = await app.Deliveries();
        Assert.All(rows, d => Assert.Equal((DeliveryState.Sent, 2, "500 Internal Server Error", "200 OK"), (d.State, d.Tries.Count, d.Tries.OrderBy(t => t.At).First().Answer, d.Tries.OrderBy(t => t.At).Last().Answer)));

        var again = await app.Graph("systemadministrator", "mutation($input: ResendDeliveryInput!) { resendDelivery(input: $input) { delivery { state } errors { code } } }", new { input = new { id = $"Delivery:{rows[0].Id}" } });
        Assert.Equal("WAITING", again.GetProperty("resendDelivery").GetProperty("delivery").GetProperty("state").GetString());
        await app.All();
        Assert.Equal(2, outside.Got.Skip(first.Count).Count(c => c.Delivery == rows[0].Id.ToString()));
    }

    [Theory, Databases]
    public async Task Teams_gets_a_card_with_who_what_how_much_and_by_when_and_a_link(Provider provider)
    {
        await using var outside = await Receiver.Start();
        await using var app = await ObjektApp.Start(provider, true, "--PublicAddress=https://objekt.example");
        Assert.Null((await Subscribe(app, "TEAMS", outside.Address)).GetProperty("secret").GetString());
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();

        var call = Assert.Single(outside.Got);
        Assert.Equal("", call.Signature);
        var card = call.Json.GetProperty("attachments")[0].GetProperty("content");
        var facts = card.GetProperty("body")[1].GetProperty("facts").EnumerateArray().ToDictionary(f => f.GetProperty("title").GetString()!, f => f.GetProperty("value").GetString()!);
        Assert.Equal("Byt verktyg", card.GetProperty("body")[0].GetProperty("text").GetString());
        Assert.Equal("40 000 kr", facts["Belopp"].Replace((char)160, ' '));
        Assert.Equal((await matter.Read()).GetProperty("waitingFor").EnumerateArray().Select(w => w.GetProperty("name").GetString()).Order(), facts["Väntar på"].Split(", ").Order());
        Assert.Equal((await matter.Step()).GetProperty("deadline").GetString(), facts["Senast"]);
        var action = Assert.Single(card.GetProperty("actions").EnumerateArray());
        Assert.Equal(("Action.OpenUrl", "Öppna ärendet"), (action.GetProperty("type").GetString(), action.GetProperty("title").GetString()));
        Assert.StartsWith("https://objekt.example/arenden/", action.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task A_subscription_of_one_kommun_hears_of_its_matters_only_and_one_that_is_off_of_none(Provider provider)
    {
        await using var outside = await Receiver.Start();
        await using var app = await ObjektApp.Start(provider);
        var orsa = await Subscribe(app, "WEBHOOK", outside.Address, "2034");
        await Matter.Submit(app, "lasare-mora", "change-normal", null, 40_000m, ["2062"]);
        await app.All();
        Assert.Empty(outside.Got);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        Assert.NotEmpty(outside.Got);

        var off = await app.Graph("systemadministrator", Mutation, new { input = new { id = orsa.GetProperty("id").GetString(), version = orsa.GetProperty("version").GetString(), active = false } });
        Assert.False(off.GetProperty("saveSubscription").GetProperty("subscription").GetProperty("active").GetBoolean());
        outside.Got.Clear();
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 41_000m);
        await app.All();
        Assert.Empty(outside.Got);
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("ftp://example.com/")]
    [InlineData("https://user:word@example.com/")]
    [InlineData("https://10.0.0.8/")]
    [InlineData("https://172.20.1.1/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[::ffff:10.0.0.8]/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("/etc/passwd")]
    public async Task An_address_inside_or_in_the_clear_is_refused_before_it_is_saved(string address)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var refused = (await app.Graph("systemadministrator", Mutation, new { input = new { channel = "WEBHOOK", name = "Insidan", address } })).GetProperty("saveSubscription").GetProperty("errors");
        Assert.Equal(("INVALID", "address"), (refused[0].GetProperty("code").GetString(), refused[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_refused_when_it_is_called_and_again_every_time()
    {
        await using var outside = await Receiver.Start();
        // In operation loopback is as much inside as any other address, and localhost is a name like any other.
        var settings = new Api.Settings();
        using var road = new OutsideRoad(settings, new Operation());
        var port = new Uri(outside.Address).Port;
        var (arrived, answer) = await road.Post($"https://localhost:{port}/", "{}", "application/json", null, Guid.Empty, FakeTime.Start, TestContext.Current.CancellationToken);
        Assert.False(arrived);
        Assert.Equal("Adressen leder till insidan av nätet och är inte tillåten i Webhooks__Inside.", answer);
        Assert.Empty(outside.Got);
        Assert.Equal("Adressen ska börja med https://.", road.Refuses(outside.Address));

        // The same name, allowed by the settings: now it is the receiver that does not speak TLS.
        using var open = new OutsideRoad(settings with { Webhooks = new Api.WebhookSettings { Inside = ["127.0.0.0/8", "::1"] } }, new Operation());
        var (_, tls) = await open.Post($"https://localhost:{port}/", "{}", "application/json", null, Guid.Empty, FakeTime.Start, TestContext.Current.CancellationToken);
        Assert.NotEqual(answer, tls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var outside = await Receiver.Start();
        outside.Answers = HttpStatusCode.TemporaryRedirect;
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        await Subscribe(app, "WEBHOOK", outside.Address);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        Assert.All(await app.Deliveries(), d => Assert.Equal((DeliveryState.Waiting, "307 Temporary Redirect"), (d.State, d.Problem)));
    }

    [Theory, Databases]
    public async Task Only_the_administrator_subscribes_and_the_secret_is_kept_sealed_and_shown_once(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        foreach (var other in new[] { "it-strateg", "lasare-mora" })
        {
            var refused = await app.Graph(other, Mutation, new { input = new { channel = "WEBHOOK", name = "Ut", address = "https://example.com/" } });
            Assert.Equal("NO_MANDATE", refused.GetProperty("saveSubscription").GetProperty("errors")[0].GetProperty("code").GetString());
        }
        var made = await Subscribe(app, "WEBHOOK", "https://example.com/");
        var secret = made.GetProperty("secret").GetString()!;
        Assert.Matches("^whsec_[0-9a-f]{64}$", secret);
        var row = await app.Inside(db => db.Subscriptions.AsNoTracking().SingleAsync());
        Assert.DoesNotContain(secret, row.SealedSecret, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Inside(db => db.AuditEntries.Select(e => e.Body).ToListAsync()), b => b.Contains(secret, StringComparison.Ordinal));
        var read = (await app.Graph("systemadministrator", "{ subscriptions { nodes { name secret } } }")).GetProperty("subscriptions").GetProperty("nodes");
        Assert.Null(read[0].GetProperty("secret").GetString());
        Assert.Equal(0, (await app.Graph("it-strateg", "{ subscriptions { totalCount } }")).GetProperty("subscriptions").GetProperty("totalCount").GetInt32());

        var renewed = await app.Graph("systemadministrator", Mutation, new { input = new { id = made.GetProperty("id").GetString(), version = made.GetProperty("version").GetString(), renewSecret = true } });
        Assert.NotEqual(secret, renewed.GetProperty("saveSubscription").GetProperty("subscription").GetProperty("secret").GetString());
    }

    [Theory, Databases]
    public async Task Many_senders_at_once_call_once(Provider provider)
    {
        await using var outside = await Receiver.Start();
        await using var app = await ObjektApp.Start(provider);
        await Subscribe(app, "WEBHOOK", outside.Address);
        for (var i = 0; i < 3; i++) await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m + i);
        var sending = app.Services.GetRequiredService<Sending>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => sending.SendOutside(TestContext.Current.CancellationToken))));
        await app.All();
        Assert.NotEmpty(outside.Got);
        Assert.Equal(outside.Got.Count, outside.Got.Select(c => c.Delivery).Distinct().Count());
    }

    private static async Task<JsonElement> Subscribe(ObjektApp app, string channel, string address, string? kommun = null)
    {
        var saved = (await app.Graph("systemadministrator", Mutation, new { input = new { channel, name = "Ut", address, kommun } })).GetProperty("saveSubscription");
        Assert.Equal("[]", saved.GetProperty("errors").GetRawText());
        return saved.GetProperty("subscription");
    }

    private static bool Verifies(Call call, string secret)
    {
        var parts = call.Signature.Split(',').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        return parts["v1"] == Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{parts["t"]}.{call.Body}")));
    }

    /// <summary>An installation in operation.</summary>
    private sealed class Operation : Microsoft.Extensions.Hosting.IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";
        public string ApplicationName { get; set; } = "Objekt";
        public string ContentRootPath { get; set; } = "";
        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
