using System.Text;
using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>
/// What goes out of the house. A webhook gets facts that lead to the matter and nothing that could be secret: no title, no
/// text, no names, no amount. A card to the union's own Teams channel says what its readers need.
/// </summary>
public sealed class WebhookBodies(Links links)
{
    /// <summary>How every event's type begins.</summary>
    public const string TypePrefix = "objekt.change-request.";

    private static readonly JsonEventFormatter Formatter = new(new JsonSerializerOptions(JsonSerializerDefaults.Web), default);
    private static readonly JsonSerializerOptions Cards = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body for a subscription; null when it is not told of such a thing.</summary>
    /// <param name="secretAmount">The amount is marked secret, and so left out.</param>
    internal string? Of(Subscription to, ChangeRequest matter, Deciding deciding, ChangeEvent happening, bool secretAmount) =>
        to.Channel == DeliveryChannel.Teams ? Card(matter, deciding, happening, secretAmount) : Event(matter, happening);

    private string Event(ChangeRequest matter, ChangeEvent happening)
    {
        var made = new CloudEvent
        {
            Id = happening.Id.ToString(), Type = TypePrefix + EnumCodes.Code(happening.Kind).ToLowerInvariant().Replace('_', '-'), Source = new Uri(links.Base), Time = happening.At,
            Subject = matter.Number, DataContentType = "application/json",
            Data = new
            {
                number = matter.Number, state = EnumCodes.Code(matter.State), matterType = matter.MatterTypeKey, kommuner = matter.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode).Order(StringComparer.Ordinal).ToArray(),
                order = happening.Order, step = matter.Open?.Order, deadline = matter.Open?.Deadline.ToString("O", System.Globalization.CultureInfo.InvariantCulture), outcome = matter.Final is { } final && matter.Closed ? EnumCodes.Code(final.Outcome) : null, url = matter.Number is { } number ? links.Matter(number) : null
            },
        };
        return Encoding.UTF8.GetString(Formatter.EncodeStructuredModeMessage(made, out _).Span);
    }

    private string? Card(ChangeRequest matter, Deciding deciding, ChangeEvent happening, bool secretAmount)
    {
        if (happening.Kind is not (ChangeHappening.StepStarted or ChangeHappening.Decided or ChangeHappening.Returned) || matter.Number is null) return null;

        var facts = new List<object>();
        Fact("Ärende", matter.Number);
        Fact("Läge", happening.Kind switch { ChangeHappening.Decided => Letter.Outcomes[matter.Final!.Outcome], ChangeHappening.Returned => "Återremitterat", _ => $"Steg {matter.Open?.Order}: {matter.Open?.DeciderName}" });
        Fact("Väntar på", string.Join(", ", deciding.WaitingFor().Select(p => p.Name)));
        Fact("Belopp", secretAmount ? null : matter.Amount?.ToString());
        Fact("Senast", (matter.Open is { } step ? step.Meeting ?? step.Deadline : matter.ReturnedUntil)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["type"] = "message",
            ["attachments"] = new[]
            {
                new Dictionary<string, object>
                {
                    ["contentType"] = "application/vnd.microsoft.card.adaptive",
                    ["content"] = new Dictionary<string, object>
                    {
                        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["type"] = "AdaptiveCard", ["version"] = "1.4",
                        ["body"] = new object[]
                        {
                            new { type = "TextBlock", text = matter.Title, weight = "Bolder", size = "Medium", wrap = true },
                            new { type = "FactSet", facts },
                        },
                        ["actions"] = new[] { new { type = "Action.OpenUrl", title = "Öppna ärendet", url = links.Matter(matter.Number) } },
                    },
                },
            },
        }, Cards);

        void Fact(string title, string? value)
        {
            if (!string.IsNullOrEmpty(value)) facts.Add(new { title, value });
        }
    }
}
