namespace Dashboard.Web.Asking;

/// <summary>What is written in a field.</summary>
public enum FieldForm
{
    /// <summary>A text whose form its description tells.</summary>
    Text,

    /// <summary>A day, such as 2021-12-27.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>True or false.</summary>
    Switch,
}
