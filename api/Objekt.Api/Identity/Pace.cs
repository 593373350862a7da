using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>How often one person may ask the doors for programs, so that one person's feed never takes everybody's time.</summary>
public sealed class PaceSettings
{
    /// <summary>Requests in a minute, in the long run. Null means 1 200, and no limit in Development.</summary>
    public int? PerMinute { get; init; }

    /// <summary>Requests in one go. Null means 300.</summary>
    public int? AtOnce { get; init; }
}

/// <summary>One bucket per person, whatever session, token or address they come by: a whole kommun shares one address.</summary>
internal static class Pace
{
    private const string PerPerson = nameof(PerPerson);

    public static IServiceCollection AddPace(this IServiceCollection services)
    {
        services.AddOptions<PaceSettings>().BindConfiguration("Pace");
        return services.AddRateLimiter(o =>
        {
            o.AddPolicy(PerPerson, Bucket);
            o.OnRejected = Refuse;
        });
    }

    /// <summary>For endpoints that programs ask over and over.</summary>
    public static TBuilder AtAPace<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.RequireRateLimiting(PerPerson);

    private static RateLimitPartition<string> Bucket(HttpContext http)
    {
        var pace = http.RequestServices.GetRequiredService<IOptions<PaceSettings>>().Value;
        var free = pace.PerMinute is null && http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        // A stranger gets no further than 401, which costs nothing.
        if (free || http.User.FindFirstValue(CallerFromHttp.Person) is not { } person) return RateLimitPartition.GetNoLimiter("");

        return RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, pace.AtOnce ?? 300),
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1.0 / Math.Max(1, pace.PerMinute ?? 1200)),
            AutoReplenishment = true,
        });
    }

    private static async ValueTask Refuse(OnRejectedContext rejected, CancellationToken stop)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        var seconds = Math.Max(1, wait).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds;
        await Problems.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS", $"Du har frågat för ofta på kort tid. Vänta {seconds} sekunder och försök igen.");
    }
}
