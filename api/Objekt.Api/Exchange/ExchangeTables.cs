using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;

namespace Objekt.Api.Exchange;

/// <summary>Remembered column maps and uploads under way.</summary>
internal static class ExchangeTables
{
    public static void Map(ModelBuilder model) => _ = model;

    public static void Wall(ModelBuilder model, ObjektDb db) => _ = (model, db);
}
