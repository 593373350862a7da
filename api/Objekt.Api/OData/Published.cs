using Objekt.Api.Audit;
using Objekt.Api.Authority;
using Objekt.Api.Changes;
using Objekt.Api.Objects;
using Objekt.Api.Organisation;
using Objekt.Api.Systems;

namespace Objekt.Api.OData;

/// <summary>What the door shows, in the order of its service document.</summary>
internal static class Published
{
    public static Model Model() => new(
        new Sets([
            new KommunRows(), new MaintenanceObjectRows(), new ObjectParticipationRows(), new ItSystemRows(), new SystemUseRows(), new SystemObjectRows(),
            new SystemFunctionRows(), new AssessmentRows(), new SeatRows(), new ForumRows(), new DecisionRightRows(), new ChangeRequestRows(), new PositionRows(), new DecisionRows(), new AuditEntryRows(),
        ]),
        [new WhoDecidesFunction()]);
}
