namespace Janua.Locales;

/// <summary>One step from a person to a relative of theirs.</summary>
public enum Kin { Mother, Father, Parent, Son, Daughter, Child, Brother, Sister, Sibling, Husband, Wife, Spouse }
