"""The procedure library (ohjekirjasto): a workspace as a site of pages that need no server."""
