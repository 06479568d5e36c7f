"""Given names: `Jane` makes `Jane Roe` a person, and `she` a word for her.

Frequent given names of the US census of 1990 (distribution of first names, public domain), by the sex that bears them
at least four times as often, and names of other languages from general knowledge. A name that is not here proves
nothing.
"""

MEN = frozenset(
    """
Aaron Abdul Abdullah Abe Abel Abraham Abram Achim Adalberto Adam Adan Adil Adolfo Adolph Adrian Adriano Agustin
Ahmad Ahmed Aidan Aiden Ajay Akio Akira Akshay Al Alan Albert Alberto Alden Aldo Alec Alejandro Aleksander Aleksandr
Alessandro Alessio Alexander Alexandre Alexandru Alexei Alexey Alfonso Alfonzo Alfred Alfredo Allan Allen Alois
Alonso Alonzo Alphonse Alphonso Alton Alvaro Alvin Amado Amadou Ambrose Amir Amit Amos Anand Anatoly Andras Andre
Andreas Andrei Andres Andrew Andrey Andrzej Angelo Anibal Anil Anish Anthony Antione Antoine Anton Antone Antonio
Antonis Antony Antwan António Anupam Archie Arden Ari Arjun Arkadiusz Arlen Arlie Armand Armando Armin Arnaldo
Arnaud Arne Arno Arnold Arnoldo Arnulfo Aron Arron Art Artem Arthur Artur Arturo Arun Arvind Asa Asher Ashish Ashok
Ashraf Asif Atsushi August Augustus Aurelio Austin Axel Ayden Aziz Baptiste Barack Barney Barrett Barry Bart Barton
Bartosz Bas Bashar Basil Bastian Beau Ben Benedict Benedikt Benito Benjamin Benjamín Bennett Bennie Benny Benoit
Benoît Benton Bernard Bernardo Bernd Bernhard Bernie Bert Bertram Bill Billy Bjarne Bjorn Björn Blaine Blake Bo Bob
Bobby Bogdan Booker Boris Boyce Boyd Brad Bradford Bradley Bradly Brady Brain Bram Brandon Brant Brayden Brendan
Brendon Brent Brenton Bret Brett Brian Brice Brock Broderick Brooks Bruce Bruno Bryan Bryant Bryce Bryon Buford
Burak Burkhard Burl Burt Burton Buster Byron Caio Caleb Calvin Carl Carlo Carlos Carlton Carmelo Carmine Carroll
Carson Carter Cary Cecil Cedric Cedrick Cem Cesar Chad Chadwick Chance Chang Charalampos Charles Charley Chas Chase
Chauncey Chester Chet Christian Christoper Christoph Christophe Christopher Christos Chuck Clarence Clark Claud
Claudio Claus Clay Clayton Clemens Clement Clemente Cletus Cliff Clifford Clifton Clint Clinton Clyde Clément Cody
Colby Cole Coleman Colin Collin Colton Conor Conrad Constantin Cordell Corey Cornelius Cornell Cortez Cory Coy Craig
Cristobal Cristopher Curt Curtis Cyril Cyrille Cyrus Cédric Dag Dale Dallas Dalton Damian Damien Damion Damon Dan
Dane Danial Daniel Daniele Danilo Dannie Danny Dante Darell Daren Darin Dario Darius Darko Darnell Daron Darrel
Darrell Darren Darrick Darrin Darron Darryl Darwin Daryl Dave Davi David Davide Davis Dawid Dean Deandre Deangelo
Deepak Del Delbert Delmar Delmer Demarcus Demetrius Denis Dennis Denny Deon Derek Derick Derrick Deshawn Desmond
Devin Dewayne Dewey Dewitt Dexter Dick Didier Diego Dieter Dillon Dimitri Dimitrios Dimitris Dinesh Dino Dion Dirk
Dmitri Dmitry Domenic Domingo Dominic Dominick Dominik Don Donald Dong Donn Donnell Donnie Donny Donovan Donte
Dorsey Doug Douglas Douglass Doyle Dragan Duane Dudley Duncan Dustin Dwain Dwayne Dwight Dylan Earl Earle Earnest
Eberhard Ed Eddie Eddy Edgar Edgardo Edison Edmond Edmund Edmundo Eduardo Edward Edwardo Edwin Efrain Efren Eirik
Elbert Elden Eldon Eldridge Eli Elias Elijah Eliseo Elliot Elliott Ellis Ellsworth Elmer Elmo Eloy Elroy Elton Elvin
Elvis Elwood Emanuel Emanuele Emerson Emery Emil Emile Emiliano Emilio Emmanuel Emmett Emmitt Emory Emre Enoch
Enrico Enrique Enzo Erasmo Erdogan Eric Erich Erick Erik Erkki Ernest Ernesto Ernie Ernst Errol Ervin Erwin Esteban
Ethan Etienne Eugen Eugene Eugenio Eusebio Evan Everett Everette Evgeny Ezekiel Ezequiel Ezra Fabian Fabien Fabio
Fabrice Fabrizio Faisal Farhan Faustino Fausto Federico Felipe Felix Felton Ferdinand Fermin Fernando Fidel
Filiberto Filip Filippo Finn Fletcher Florencio Florentino Florian Floyd Forrest Foster Francesco Francis Francisco
Franco Francois Frank Franklin Franklyn Franz François Fred Freddie Freddy Frederic Frederick Frederik Fredric
Fredrick Fredrik Freeman Friedrich Fritz Frédéric Gabriel Galen Gareth Garfield Garland Garret Garrett Garry Garth
Gary Gaston Gaurav Gautam Gavin Gaylord Genaro Gene Geoff Geoffrey Georg George Georges Georgi Georgios Gerald
Geraldo Gerard Gerardo Gerd Gerhard German Gero Giacomo Giancarlo Gianluca Gianni Gil Gilbert Gilberto Gino Giorgio
Giorgos Giovanni Giuliano Giulio Giuseppe Glen Glenn Gonzalo Gopal Gordon Grady Graeme Graham Graig Grant Granville
Greg Gregg Gregorio Gregory Grover Grzegorz Guido Guilherme Guillaume Guillermo Gunnar Gus Gustav Gustavo Guy Gérard
Günter Günther Haakon Hai Hal Hamad Hamid Hamza Hank Hannes Hans Harald Haris Harlan Harland Harley Harold Harris
Harrison Harry Hartmut Harvey Hasan Hassan Haywood Heath Hector Heikki Heiko Heiner Heinrich Heinz Helmut Hendrik
Henk Henning Henri Henrik Henrique Henry Herb Herbert Heriberto Herman Hermann Herschel Hershel Hervé Hideo
Hidetoshi Hilario Hilton Hipolito Hiram Hiro Hiroki Hiroshi Hobert Holger Homer Horace Horacio Horst Hosea Howard
Hoyt Hubert Huey Hugh Hugo Humberto Hung Hunter Hussein Hyman Håkan Hüseyin Iain Ian Ibrahim Ignacio Igor Ilya Imran
Ingo Ioannis Ira Irvin Irving Irwin Isaac Isaiah Isaias Isiah Isidro Ismael Ismail Israel Isreal Issac István Ivan
Iñaki Jacek Jacinto Jack Jackson Jacob Jacques Jake Jakob Jakub Jamaal Jamal Jamar Jame Jamel James Jamison Janne
Janusz Jared Jarod Jaroslav Jarosław Jarred Jarrett Jarrod Jarvis Jason Jasper Javier Jay Jayden Jayson Jc Jean-
Claude Jean-François Jean-Luc Jean-Marc Jean-Paul Jean-Pierre Jeb Jed Jeff Jefferey Jeffery Jeffrey Jeffry Jens
Jerald Jeramy Jere Jeremiah Jeremy Jermaine Jeroen Jerold Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jerzy Jesper
Jess Jesse Jesus Jesús Jim Jimmy Jiri Jiří Joachim Joaquim Joaquin Joaquín Jochen Joe Joel Joeri Joesph Joey Johan
Johann Johannes John Johnathan Johnathon Johnny Jon Jonah Jonas Jonathan Jonathon Jordi Jordon Jorge Jose Josef
Josep Joseph Josh Joshua Josiah Jospeh Josue José João Joël Juan Jude Judson Juha Juhani Jukka Jules Julian Julien
Julio Julius Junior Justin János Jérôme Jörg Jörn Jürgen Kaito Kalle Kareem Karel Karim Karl Karsten Kazuo Keenan
Keiji Keith Kelvin Ken Kenan Kendall Kendrick Keneth Kenji Kenneth Kennith Kenny Kent Kenton Kermit Keven Kevin
Khaled Khalid Kieth Kip Kiran Kirby Kirill Kirk Kjell Klaus Knut Konrad Konstantin Konstantinos Korey Kory Kostas
Kraig Kristian Kristofer Kristoffer Kristopher Krzysztof Kumar Kurt Kurtis Kyle Kyriakos Lachlan Lamar Lamont Lance
Landon Lane Lanny Larry Lars Lasse Laszlo Laurence Laurent Lawerence Lawrence Lazaro Leandro Lech Leif Leland Lemuel
Len Lenard Lennart Lenny Leo Leon Leonard Leonardo Leonel Leonhard Leonid Leopold Leopoldo Leroy Les Lester Levi
Lewis Liam Lincoln Lino Linwood Lionel Lloyd Lon Lonnie Lonny Loren Lorenz Lorenzo Lothar Louie Louis Lowell Loyd
Loïc Luc Luca Lucas Luciano Lucien Lucio Lucius Ludovic Ludwig Luigi Luis Luiz Lukas Luke Lukáš Luther Luís Lyle
Lyman Lyndon Lynwood László Mac Maciej Mack Mads Magnus Mahmoud Maksim Malcolm Malcom Malik Malte Manfred Manish
Manoj Manual Manuel Marc Marcel Marcelino Marcellus Marcelo Marcin Marco Marcos Marcus Marek Margarito Mariano Mario
Marius Mariusz Mark Markku Marko Markus Marlin Marlon Marquis Marshall Martin Marty Martín Marvin Mason Massimo
Mateo Mateusz Mathew Mathias Mathieu Mathis Mats Matt Matteo Matthew Matthias Matthieu Matti Mattias Maurice
Mauricio Maurizio Mauro Max Maxime Maximilian Maximo Maxwell Maynard Mckinley Mehdi Mehmet Mel Melvin Merlin Merrill
Mervin Micah Michael Michale Michał Micheal Michel Mickey Miguel Mihai Mikael Mike Mikel Mikhail Mikko Milan Miles
Milford Millard Milo Miloš Milton Miquel Miro Miroslav Mitch Mitchel Mitchell Mitsuo Mitt Modesto Mohamed Mohammad
Mohammed Mohit Moises Monte Monty Moritz Morris Morten Morton Mose Moses Moshe Muhammad Murat Murray Mustafa Myles
Myron Mário Naoki Naoto Napoleon Nathan Nathanael Nathanial Nathaniel Naveen Neal Ned Neil Nelson Nestor Neville
Newton Nicholas Nick Nickolas Nicolai Nicolas Nicolás Nicolò Niels Nigel Nikhil Niklas Nikola Nikolai Nikolaos
Nikolas Nikolay Nikos Nils Nitin Noah Noam Noble Noe Noel Nolan Norbert Norberto Norman Normand Norris Nuno Octavio
Odis Olaf Ole Oleg Oleksandr Oleksiy Olen Olin Oliver Olivier Olli Omar Omer Oren Orhan Orval Orville Oscar Oskar
Osman Osvaldo Oswaldo Otha Otis Otto Owen Paavo Pablo Palmer Panos Paolo Pascal Pasi Pasquale Patrick Patrik Pau
Paul Paulino Paulo Pavel Paweł Pedro Peer Pekka Per Percy Perry Pete Peter Petr Petri Petros Petter Phil Philip
Philipp Philippe Phillip Pierre Pierre-Yves Pieter Pietro Piotr Porfirio Porter Prakash Pranav Predrag Preston
Quentin Quincy Quintin Quinton Rachid Radek Rafael Rafal Rafał Raffaele Rahul Raimund Rainer Raj Raja Rajat Rajeev
Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramiro Ramon Ramón Rand Randal Randall Randell Randolph Randy Raphael Raphaël
Rashad Raul Ravi Ray Rayford Raymon Raymond Raymundo Raúl Reed Reggie Reginald Reid Reinaldo Reinhard Reinhold Remy
Renaldo Renato René Reuben Rex Rey Reyes Reynaldo Rhett Ricardo Riccardo Rich Richard Richie Rick Rickey Rickie
Ricky Rico Rigoberto Rob Robby Robert Roberto Robt Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo
Rogelio Roger Rohan Rohit Roland Rolando Rolf Rolland Romain Roman Romeo Ron Ronald Ronan Ronnie Ronny Roosevelt
Rory Roscoe Rosendo Ross Roy Royce Ruben Rubin Rubén Rudi Rudolf Rudolph Rudy Rueben Rufus Rui Rupert Ruslan Russ
Russel Russell Ryan Rémi Rüdiger Sachin Saeed Sal Salman Salvador Salvatore Sami Samir Sammy Samual Samuel Samuele
Sandeep Sander Sandro Sanford Sanjay Sanjeev Santiago Santo Santos Satoshi Satya Saul Scot Scott Scottie Scotty Sean
Sebastian Sepp Serge Sergei Sergej Sergey Sergio Serhiy Seth Seymour Shad Shane Shaun Shawn Shayne Sheldon Shelton
Sherman Sherwood Shigeru Shinji Shinzo Shon Shrikant Sid Siddharth Sidney Siegfried Sigmar Silas Simon Slava Solomon
Son Sonny Spencer Srinivas Stan Stanford Stanislav Stanisław Stanley Stanton Stavros Stefan Stefano Steffen Sten
Stephan Stephen Sterling Steve Steven Stewart Stig Stuart Stéphane Subramanian Sudhir Sundar Sunil Suresh Svein Sven
Sylvain Sylvester Szymon Sébastien Sérgio Tad Tadeusz Takashi Takeshi Tanner Tarek Tariq Taro Tatsuya Ted Teddy
Teemu Teodoro Terence Terrance Terrell Terrence Thad Thaddeus Theodore Theron Thiago Thibault Thierry Thijs Thilo
Thomas Thorsten Thurman Till Tilo Tim Timmy Timo Timothy Timothée Titus Tobias Tobin Toby Tod Todd Tom Tomas Tomasz
Tomi Tommaso Tommi Tommy Tomás Tomáš Toney Tony Torben Torbjørn Tore Torsten Tory Toshiro Travis Trent Trenton
Trevor Trey Tristan Trond Troy Truman Trygve Tuan Ty Tyler Tyree Tyrell Tyron Tyrone Tyson Udo Ulf Uli Ulrich
Ulysses Umar Umberto Urs Uwe Vadim Valentin Valentine Valerio Van Vance Vasco Vasilis Vasily Vaughn Vern Vernon
Vicente Victor Vijay Vikas Vikram Viktor Ville Vince Vincent Vincenzo Vinod Virgil Virgilio Vitaly Vito Vittorio
Vivek Vlad Vladimir Volker Volodymyr Von Václav Wade Waldemar Waldo Walid Walker Wallace Wally Walter Walton Ward
Warner Warren Waylon Wayne Weldon Wendell Werner Wes Wesley Weston Wilber Wilbert Wilbur Wilburn Wiley Wilford
Wilfred Wilfredo Wilhelm Will Willard Willem William Williams Willian Willis Willy Wilmer Wilton Winford Winfred
Winfried Winston Wm Wojciech Wolf Wolfgang Woodrow Wouter Wyatt Xavier Yahya Yann Yannick Yannis Yasser Yassine
Yoshihide Yoshio Youssef Yuri Yuriy Yusuf Yves Zach Zachariah Zachary Zachery Zack Zackary Zane Zbigniew Zoltán
Zygmunt Édouard Étienne Łukasz Αλέξανδρος Αλέξης Ανδρέας Αντώνης Βασίλης Γιάννης Γιώργος Δημήτρης Κυριάκος
Κωνσταντίνος Κώστας Μιχάλης Νίκος Νικόλαος Πέτρος Παναγιώτης Σπύρος Χρήστος Александр Алексей Анатолий Андрей Андрій
Антон Артем Артём Борис Вадим Валерий Василий Виктор Виталий Владимир Володимир Вячеслав Геннадий Георгий Григорий
Дмитрий Дмитро Евгений Иван Игорь Илья Кирилл Константин Леонид Максим Микола Михаил Михайло Николай Олег Олександр
Павел Петро Пётр Роман Сергей Сергій Станислав Юрий Юрій Ярослав
""".split()
)
"""Names of men."""

WOMEN = frozenset(
    """
Abbie Abby Abigail Ada Adaeze Addie Addison Adela Adelaida Adelaide Adele Adelina Adeline Adell Adriana Adrianne
Adrienne Agata Agatha Agnes Agnieszka Agnès Aida Aileen Aimee Aino Aisha Alaina Alana Alba Alberta Alda Alecia
Alejandra Aleksandra Alene Alessandra Alessia Aletha Alexa Alexandra Alexandria Alfreda Alice Alicia Alicja Alina
Aline Alisa Alisha Alison Alissa Aliyah Allene Allie Allison Allyson Alma Alpha Alta Althea Alva Alvina Alyce Alyson
Alyssa Amalia Amanda Amandine Amber Amelia Amie Amina Amira Amparo Amy Amélie Ana Anastasia Anaïs Andra Andria
Andrée Aneta Anette Angela Angelia Angelica Angelina Angeline Angelique Angelita Angie Angélique Anissa Anita Anja
Anjali Anke Ann Anna Annabelle Annalena Annalisa Annamarie Anne Anne-Marie Annegret Anneli Annemarie Annetta Annette
Annie Annika Annmarie Antionette Antje Antoinette Antonella Antonette Antonia Anu Anya Aoife April Araceli Aretha
Ariana Arianna Arielle Arleen Arlene Arline Ashlee Ashleigh Astrid Athena Audra Audrey Aura Aurelia Aurora Autumn
Ava Avis Ayşe Barb Barbara Barbora Barbra Beata Beatrice Beatrix Beatriz Becky Belen Belinda Bella Belle Belva
Benita Bernadette Bernadine Bernice Berniece Berta Bertha Bertie Beryl Bess Bessie Beth Bethany Betsy Bette Bettie
Bettina Betty Bettye Beulah Beverley Beverly Bianca Billie Birdie Birgit Birgitta Birgitte Blanca Blanche Bobbi
Bobbie Bodil Bonita Bonnie Brandi Brandie Brandy Breanna Brenda Brenna Briana Brianna Brianne Bridget Bridgett
Bridgette Brigitte Brit Britney Britta Brittany Brittney Brook Brooke Béatrice Bénédicte Caitlin Callie Camila
Camilla Candace Candi Candice Candida Cara Caren Cari Caridad Carina Carissa Carla Carlene Carlotta Carly Carme
Carmel Carmela Carmelita Carmella Carmen Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Caryn Casandra
Cassandra Cassie Catalina Catarina Catharine Catherine Cathie Cathleen Cathrine Cathryn Cathy Cathérine Catina
Catrina Cecelia Cecile Cecilia Celeste Celestine Celia Celina Celine Chanda Chandra Chantal Chantel Charla Charleen
Charlene Charline Charlotte Charmaine Chasity Chastity Chelsea Chelsey Cheri Cherie Cheryl Chiara Chiquita Chloe
Chloé Christa Christal Christel Christen Christi Christiane Christie Christin Christina Christine Christy Chrystal
Cindi Cindy Claire Clara Clare Clarice Clarissa Clarisse Claudette Claudia Claudine Clementine Coleen Colette
Colleen Collette Concepcion Concetta Connie Constance Consuelo Cora Cordelia Cori Corina Corine Corinna Corinne
Cornelia Corrie Corrine Cortney Cristal Cristina Cristy Crystal Cynthia Cécile Céline Dagmar Dagny Daisy Dalia
Damaris Danelle Danette Daniela Danielle Danita Danièle Danna Danuta Daphne Dara Darcy Darla Darleen Darlene Dawn
Dawna Dayna Deana Deann Deanna Deanne Debbie Debby Debi Debora Deborah Debra Debrah Deena Deidra Deidre Deirdre
Delfina Delia Delilah Della Delma Delois Delores Deloris Delphine Demetria Dena Denice Denise Derya Desiree Dessie
Destiny Dian Diana Diane Diann Dianna Dianne Dina Dinah Dionne Dixie Dollie Dolly Dolores Dominga Dominika Dona
Donatella Donna Dora Dorcas Doreen Dorene Doretha Doris Dorota Dorothea Dorothy Dorothée Dorris Dortha Dorthy Dottie
Dovie Dulce Earlene Earline Earnestine Easter Ebba Ebony Edith Edna Edwina Edyta Edythe Effie Eileen Eira Elaine
Elba Elda Eleanor Eleanore Elena Eleni Eleonora Elia Elida Elif Elin Elina Elinor Elisa Elisabeth Elisabetta Elise
Elissa Eliza Elizabeth Elizebeth Elke Ella Ellen Ellie Elma Elnora Eloisa Eloise Elouise Elsa Elsie Elva Elvia
Elvira Elyse Elżbieta Emilia Emilie Emily Emma Emmanuelle Enid Erica Ericka Erika Erin Erlinda Erma Erna Ernestina
Ernestine Esmeralda Esperanza Esra Essie Estela Estella Estelle Ester Esther Ethel Etta Eugenia Eula Eulalia Eunice
Eva Evangelina Evangeline Eve Evelyn Evette Ewa Fabienne Fabiola Faith Fannie Fanny Fatima Fatma Fatou Fawn Fay Faye
Federica Felecia Felicia Felicita Felicitas Fernanda Filipa Filomena Fiona Flavia Flor Flora Florence Florine
Flossie Floy Fran Frances Francesca Francine Francisca Franziska Françoise Freda Freida Freya Frida Frieda
Friederike Gabriela Gabriella Gabrielle Gail Gaye Gayla Gayle Gaëlle Gemma Gena Geneva Genevieve Geneviève Genoveva
Georgette Georgia Georgiana Georgianna Georgie Georgina Geraldine Gerda Geri Germaine Gerri Gertie Gertrud Gertrude
Gilda Gillian Gina Ginevra Ginger Ginny Giorgia Giovanna Gisela Giulia Gladys Glenda Glenna Gloria Goldie Grace
Gracie Graciela Gregoria Greta Gretchen Grete Griselda Gro Gudrun Guillermina Gussie Gwen Gwendolyn Haley Hallie
Hana Hanna Hannah Hannelore Harper Harriet Harriett Harriette Hattie Haydee Hayley Hazel Heather Heide Heidi Heike
Helen Helena Helene Helga Hellen Henrietta Herlinda Herminia Hester Hilary Hilda Hildegard Hillary Holli Hollie
Holly Hope Hortencia Hélène Ida Idella Ila Ilaria Ilene Ilona Ilse Ima Imelda Imogene Ina Ines Inez Inga Inge
Ingeborg Ingrid Inès Inês Iola Iona Ione Irena Irene Irina Iris Irma Isabel Isabela Isabell Isabella Isabelle Iva
Ivana Ivanka Ivette Ivonne Ivy Iwona Jacklyn Jaclyn Jacque Jacquelin Jacqueline Jacquelyn Jacquline Jade Jami Jana
Jane Janeen Janel Janell Janelle Janet Janette Janice Janie Janina Janine Janis Janna Jannette Jannie Jaqueline
Jasmin Jasmine Jaswinder Jayme Jayne Jeana Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jelena
Jena Jenifer Jenna Jenni Jennie Jennifer Jenny Jeri Jerri Jesica Jessica Jewel Jewell Jill Jillian Jo Joan Joana
Joann Joanna Joanne Jocelyn Jodi Jodie Joelle Johanna Johnna Jolanta Jolene Joni Jonnie Josefa Josefina Josefine
Josephine Josette Josie Joséphine Jovana Jovita Joy Joyce Juana Juanita Judi Judith Judy Juli Julia Juliana Julianna
Julianne Julie Juliet Juliette June Jung Justina Justine Justyna Jutta Kaisa Kaitlin Kaitlyn Kaja Kamala Kami Kamila
Kara Karen Kari Karin Karina Karla Karol Karolina Karon Karrie Karyn Katarina Katarzyna Kate Katelyn Katharina
Katharine Katherine Katheryn Kathi Kathie Kathleen Kathrin Kathrine Kathryn Kathy Katia Katie Katina Katja Katrin
Katrina Katy Kaya Kaye Kayla Keiko Keisha Kelley Kelli Kellie Kellyanne Kelsey Kendra Keri Kerri Kerrie Kerstin
Kesha Keshia Kia Kimberlee Kimberley Kimberly Kira Kirsi Kirsten Kirsti Kisha Kitty Klara Krista Kristal Kristen
Kristi Kristie Kristiina Kristin Kristina Kristine Kristy Krystal Krystle Krystyna Kyla Kylie Lacey Ladonna Laetitia
Laila Lakesha Lakisha Lan Lana Laquita Lara Larissa Lashawn Lashonda Latanya Latasha Latisha Latonia Latonya Latosha
Latoya Latrice Latricia Laura Laure Laureen Laurel Lauren Lauretta Lauri Laurie Lavonne Lawanda Lea Leah Leann
Leanna Leanne Leeann Leena Leila Leilani Leisa Lela Lelia Lena Lenora Lenore Leola Leona Leone Leonie Leonor Leonora
Leora Leota Lesa Lesley Lessie Leta Letha Leticia Letitia Letizia Lettie Lia Libby Lidia Liisa Lila Lilia Lilian
Liliana Lillian Lillie Lilly Lily Lin Lina Linda Lindy Linnie Lisa Lisbeth Lise Lisette Lissette Livia Liz Liza
Lizette Lizzie Lois Lola Lolita Lona Lora Loraine Lorena Lorene Loretta Lori Lorie Lorine Lorna Lorraine Lorri
Lorrie Lottie Lou Louann Louella Louisa Louise Lourdes Luann Luanne Lucia Luciana Lucie Lucila Lucile Lucille
Lucinda Lucretia Lucrezia Lucy Lucía Ludmila Luella Luisa Luiza Lula Lulu Lupe Lura Luz Luísa Lydia Lyn Lynda
Lynette Lynne Lynnette Léa Mabel Mable Madeleine Madeline Madelyn Madge Madonna Mae Magali Magda Magdalena Magdalene
Maggie Mai Maja Majorie Makiko Malinda Malissa Mallory Mamie Mandi Mandy Manon Manuela Mara Marcela Marcelina
Marcella Marcelle Marci Marcia Marcie Marcy Margaret Margareta Margarida Margarita Marge Margery Margherita Margie
Margit Margo Margot Margret Margrethe Marguerite Mari Maria Mariah Mariam Mariana Mariann Marianna Marianne Maribel
Maricela Marie Marie-Claude Marie-France Marietta Mariko Marilyn Marilynn Marina Marine Marisa Marisela Marisol
Marissa Marit Maritza Marja Marjo Marjorie Marjory Marla Marlena Marlene Marlyn Marlys Marnie Marquita Marsha Marta
Martha Martina Martine Marva Mary Maryann Maryanne Marybeth Maryellen Maryjane Marylou María Mathilde Matilda
Matilde Mattie Maud Maude Maudie Maura Maureen Maurine Mavis Maxine May Maya Mayme Mayra Małgorzata Meagan Meaghan
Megan Meghan Megyn Mei Meike Melania Melanie Melba Melinda Melisa Melissa Mellisa Mellissa Melodie Melody Melva
Melvina Mercedes Meredith Merja Mia Micaela Michaela Michell Michelle Michiko Michèle Migdalia Mila Milagros Mildred
Milena Millicent Millie Mimi Mina Mindy Minerva Minnie Miranda Mireille Miriam Mirna Missy Misti Mitzi Mollie Molly
Mona Monica Monika Monique Morgane Mozelle Muriel Myra Myriam Myrna Myrtis Myrtle Mélanie Mónica Mónika Nadia Nadine
Nadège Nakia Nan Nancy Nanette Nannie Naomi Natalia Natalie Natasha Nathalie Natividad Nedra Neha Nelda Nell Nellie
Nelly Nereida Nettie Neva Nichole Nicki Nicole Niki Nikki Nilda Nina Nita Noelle Noemi Nola Nona Nora Noreen Norma
Noémie Octavia Odessa Odile Ofelia Oksana Ola Olena Oleta Olga Olive Olivia Oma Ona Opal Ophelia Ora Oralia Ornella
Outi Paige Pam Pamala Pamela Pansy Paola Patrica Patrice Patricia Patrizia Patrícia Patsy Patti Pattie Patty Paula
Paulette Paulina Pauline Pearl Pearlie Pearline Peggy Penelope Penny Perla Pernille Petra Philippa Phillis Philomena
Phoebe Phyllis Pia Pilar Pinar Piper Polly Portia Pricilla Princess Priscilla Priya Priyanka Queen Rachael Racheal
Rachel Rachelle Rae Rafaela Raffaella Ragnhild Ramona Randi Raquel Raven Reba Rebeca Rebecca Rebekah Regina Reina
Rena Renae Renata Renate Renee Renita Reta Retha Reva Reyna Rhea Rhoda Rhonda Richelle Riikka Rita Robbin Roberta
Robyn Rochelle Rocio Rocío Roma Romina Romona Ronda Ronja Rosa Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind
Rosalinda Rosalyn Rosalía Rosanna Rosanne Rosaria Rosario Rose Roseann Roseanne Rosella Roselyn Rosemarie Rosemary
Rosetta Rosie Rosina Rosita Roslyn Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Ruby Rubye Ruth Ruthann Ruthie
Régine Sabina Sabine Sabrina Sadie Sallie Sally Salma Samantha Samatha Samira Sandi Sandra Sandy Sanna Sara Sarah
Sarita Saskia Satu Saundra Savannah Scarlett Selena Selina Selma Serena Shameka Shana Shanda Shanna Shanon Shanta
Shante Shantel Shari Sharla Sharlene Sharon Sharonda Sharron Sharyn Shauna Shawna Shayla Sheena Sheila Shelia
Shelley Shelli Shellie Shelly Sheree Sheri Sherri Sherrie Sherry Sheryl Shiela Shirin Shirlene Shirley Shonda Sierra
Sigrid Silke Silvana Silvia Simona Sinéad Siobhan Siri Socorro Sofia Sofie Sofía Soledad Solveig Solène Sondra Sonia
Sonja Sonya Soon Sophia Sophie Stacey Staci Stacia Stacie Stefania Stefanie Steffi Stella Stephanie Stephany
Stephenie Stine Stéphanie Sue Summer Sunita Sunny Susan Susana Susanna Susanne Susie Suzan Suzanna Suzanne Suzette
Svenja Svetlana Swati Sybil Sylvia Sylvie Sylwia Tabatha Tabitha Tamara Tameka Tamela Tamera Tami Tamika Tammi
Tammie Tammy Tamra Tana Tania Tanisha Tanja Tanya Tara Taryn Tasha Tatiana Tatjana Tawana Tena Tera Teresa Terese
Teresita Teressa Teri Terra Terri Terrie Tessa Tessie Thea Theda Thelma Theodora Theresa Therese Thérèse Tia Tiana
Tiara Tiffani Tiffany Tiina Tillie Tina Tisha Tomasa Tonia Tonja Tonya Tori Tosha Tove Tracey Traci Tracie Trena
Treva Tricia Trina Trisha Trista Trudy Tulsi Twila Twyla Tyra Ulla Ulrike Uma Una Ursula Uta Ute Vada Valarie
Valencia Valentina Valeria Valerie Valorie Valérie Vanessa Veda Velda Velma Venessa Venita Venus Vera Verda Verena
Verla Verna Vernell Vernice Veronica Veronika Vesta Vickey Vicki Vickie Vicky Victoria Vida Vikki Vilma Viola Violet
Violeta Virgie Virgina Virginia Virginie Virpi Vivian Viviana Viviane Vonda Véronique Wanda Wendi Wendy Whitney
Wiebke Wiktoria Wilda Wilhelmina Willa Wilma Winifred Winnie Winnifred Winona Xenia Yadira Yael Yasmin Yasmine
Yesenia Yolanda Yuko Yulia Yvette Yvonne Zahra Zainab Zelda Zella Zelma Zenaida Zoe Zofia Zoila Zoé Zsuzsanna Zuzana
Zuzanna Élise Émilie Άννα Αγγελική Αικατερίνη Βασιλική Δήμητρα Ειρήνη Ελένη Ιωάννα Κατερίνα Μαρία Σοφία Ірина
Александра Алина Анастасия Анна Валентина Вера Виктория Галина Дарья Евгения Екатерина Елена Ирина Ксения Лариса
Людмила Марина Мария Наталия Наталья Наталія Оксана Олена Ольга Светлана Татьяна Тетяна Юлия Юлія Яна
""".split()
)
"""Names of women."""

EITHER = frozenset(
    """
Alex Alexis Ali Andrea Andy Angel Ariel Ashley Aubrey Augustine Avery Blair Britt Cameron Camille Carey Carrol Casey
Charlie Chris Chung Clair Claude Cleo Courtney Dana Dee Deniz Devon Dominique Dorian Drew Elisha Frankie Gabriele
Gerry Guadalupe Hayden Hui Jackie Jaime Jamey Jamie Jan Jean Jessie Jimmie Jing Jody Johnie Johnnie Jordan Jun Kai
Kasey Kay Kelly Kerry Kim Kris Lacy Lavern Laverne Lee Lei Leigh Leslie Li Lindsay Lindsey Ling Logan Lynn Marian
Marion Merle Michal Michele Mika Ming Minh Morgan Nicky Nikita Noor Odell Ollie Paris Parker Pat Peyton Quinn Reese
Refugio Rene Riley Robbie Robin Rowan Sam Sammie Sasha Shannon Shelby Simone Skyler Stacy Stevie Sydney Taylor Terry
Thanh Theo Tommie Toni Tracy Wei Willie Xi Yan Yu Yuki
""".split()
)
"""Names of both."""

GIVEN = MEN | WOMEN | EITHER
