using Dashboard.Browser.Tests;

[assembly: AssemblyFixture(typeof(Browser))]
