"""What the readers of wire formats share: bodies, what an item declares beside them, and bodies that prconvert wrote."""
