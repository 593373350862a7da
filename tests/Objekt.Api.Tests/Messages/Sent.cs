using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Exchange.Messages;
using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Tests.Messages;

/// <summary>Lets the product's own sender do what is due by the test's clock.</summary>
internal static class Sent
{
    /// <summary>Until nothing is due any more.</summary>
    public static async Task All(this ObjektApp app)
    {
        var sending = app.Services.GetRequiredService<Sending>();
        for (var i = 0; i < 400; i++)
        {
            await sending.SendMail(TestContext.Current.CancellationToken);
            await sending.SendOutside(TestContext.Current.CancellationToken);
            var now = app.Clock.Now;
            if (!await app.Inside(db => db.Deliveries.AnyAsync(d => d.State == DeliveryState.Waiting && d.DueAt <= now))) return;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        Assert.Fail("Something is still to be sent.");
    }

    public static Task<List<Delivery>> Deliveries(this ObjektApp app) => app.Inside(db => db.Deliveries.AsNoTracking().Include(d => d.Person).Include(d => d.Tries).OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).ToListAsync());

    public static Task<Dictionary<string, string>> Addresses(this ObjektApp app) => app.Inside(db => db.People.Where(p => p.Email != null).ToDictionaryAsync(p => p.Slug, p => p.Email!));

    public static Task Chooses(this ObjektApp app, string person, MessageKind kind, MessagePace pace) =>
        app.Graph(person, "mutation($input: ChooseMessagesInput!) { chooseMessages(input: $input) { messageChoice { kind pace } errors { code } } }", new { input = new { kind = Api.Data.EnumCodes.Code(kind), pace = Api.Data.EnumCodes.Code(pace) } });
}
