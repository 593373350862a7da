using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Objekt.Api.Errors;
using Objekt.Api.Identity;

namespace Objekt.Api.OData;

/// <summary>
/// The read-only door for Excel, Power BI and auditors: OData v4.01 at /odata. Microsoft's library holds the model and reads
/// addresses and questions; asking the database, paging and writing are ours, so that every limit is one and no body is cut.
/// </summary>
/// <remarks>
/// Published are the sets whose tables exist. ChangeRequests, Positions, Decisions, Contracts, CostLines, Integrations,
/// BacklogItems, ObjectPlans and Benefits come with their tables; until then they are unknown addresses, not empty sets.
/// </remarks>
public static class ODataDoor
{
    public static IServiceCollection AddODataDoor(this IServiceCollection services)
    {
        services.AddSingleton(_ => Published.Model());
        return services.AddSingleton<IAuthorizationMiddlewareResultHandler, ExcelChallenge>();
    }

    public static void MapODataDoor(this WebApplication app)
    {
        app.Map("/odata/{**path}", Answer).WithDisplayName("OData").WithMetadata(new ExcelSignsIn()).AtAPace();
        app.MapGet("/feed/objekt.pbids", PowerBiFile.Write);
    }

    private static async Task Answer(HttpContext http, Model model, TimeProvider clock)
    {
        try
        {
            await new ODataRequest(http, model, clock).Answer();
        }
        catch (Refused no)
        {
            await Refuse(http, no);
        }
        catch (Exception fault) when (QuestionFaults.Is(fault))
        {
            await Refuse(http, new Refused("Frågan går inte att besvara så som den är ställd. Gör den enklare, eller dela upp den."));
        }
    }

    private static Task Refuse(HttpContext http, Refused no)
    {
        http.Response.ContentLength = null;
        if (no.Status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "GET, HEAD";
        return Problems.Write(http, no.Status, no.Code, no.Message, no.Path);
    }
}
