namespace Objekt.Api.Authority;

/// <summary>The keys of the roles that ship; their names are data of the union.</summary>
public static class RoleKeys
{
    public const string ObjectOwner = "OBJECT_OWNER";
    public const string ObjectOwnerIt = "OBJECT_OWNER_IT";
    public const string ObjectRepresentative = "OBJECT_REPRESENTATIVE";
    public const string ObjectManager = "OBJECT_MANAGER";
    public const string ObjectManagerIt = "OBJECT_MANAGER_IT";
    public const string Specialist = "SPECIALIST";
    public const string SpecialistIt = "SPECIALIST_IT";
    public const string ItStrategist = "IT_STRATEGIST";
    public const string ItManager = "IT_MANAGER";
    public const string InformationSecurity = "INFORMATION_SECURITY";
    public const string Controller = "CONTROLLER";
    public const string Auditor = "AUDITOR";
    public const string UnionAdmin = "UNION_ADMIN";
    public const string KommunManager = "KOMMUN_MANAGER";
    public const string InformationOwner = "INFORMATION_OWNER";
    public const string KommunEditor = "KOMMUN_EDITOR";
    public const string KommunReader = "KOMMUN_READER";
    public const string ForumChair = "FORUM_CHAIR";
    public const string ForumSecretary = "FORUM_SECRETARY";
    public const string ForumMember = "FORUM_MEMBER";
}
