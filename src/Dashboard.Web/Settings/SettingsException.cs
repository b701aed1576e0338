namespace Dashboard.Web.Settings;

/// <summary>The site can't be started as asked: the message says in one line what is wrong and what would be right.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
