"""The canonical model: frozen types, their JSON, findings and readings. The standard library only."""
