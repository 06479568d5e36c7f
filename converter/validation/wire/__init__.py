"""Documents of the wires as they stand: NewsML-G2, NITF and ninjs, held to their schemas and to what no schema can say.

No release is made of them here: a document may be sound that holds none (a picture, a package), and one may be read all
the same that is not.
"""
