using Dashboard.Web;

return await DashboardSite.RunAsync(args);
