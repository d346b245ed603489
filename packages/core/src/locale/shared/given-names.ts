import { words } from "../word-list.ts";

/**
 * Given names of the people that European and American news writes about, by what they say about the bearer. Chosen by hand
 * from general knowledge; case counts. One entry is one word; the first part of a double name is enough ("Hans" stands for
 * "Hans-Peter").
 *
 * Left out because the word is commoner than the name, above all at the start of a sentence: August, Ernst, Hope, Roman, Rose,
 * Said, Will, Wolf; because a place or a club is: Chelsea, Hagen, Orlando, Paris, Santiago, Sydney, Virginia. A pack names what
 * its own language adds to that (`NameData.notGiven`).
 */
export const givenNames = {
  women: words(`
    Abigail Ada Adele Agathe Agnes Agnieszka Aino Aischa Aisha Alessandra Alexa Alexandra Alice Alicia Alina Alison
    Allison Alma Alyssa Amalie Amanda Amber Amelia Amelie Amina Amira Amy Ana Anastasia Andrée Anett Anette Angela
    Angelika Angelina Angelique Angie Anita Anja Anke Ann Anna Annabel Annalena Anne Annegret Anneliese Annemarie
    Annett Annette Anni Annie Annika Antje Antonia Aoife Ariane Ashley Asli Astrid Audrey Auguste Aurélie Ava Avril
    Ayla Aylin Ayşe Barbara Bärbel Beata Beate Beatrice Beatrix Beatriz Becky Belinda Bernadette Berta Bertha Beth
    Betsy Bettina Betty Beverly Bianca Birgit Birte Bonnie Brenda Brianna Bridget Brigitte Britney Britta Brooke
    Caitlin Camilla Caren Carina Carla Carmen Carol Carola Carolin Caroline Carolyn Carrie Cassie Cate Catharina
    Catherine Cathy Cecilia Celia Celine Céline Chantal Charlene Charlotte Cheryl Chiara Chloe Chloé Christa Christel
    Christiane Christina Christine Christy Ciara Cilly Cindy Claire Clara Claudia Clémence Colleen Condoleezza
    Constance Constanze Cora Cordula Corinna Corinne Cornelia Courtney Cristina Cynthia Dagmar Daisy Daniela Danielle
    Daphne Dawn Debbie Deborah Delia Delphine Denise Desiree Diana Diane Dilek Dolores Donna Dora Doreen Doris
    Dorothea Dorothee Dorothy Dunja Edda Edeltraud Edith Eileen Ekaterina Elaine Eleanor Elena Eleni Eleonore Elfi
    Elfriede Elif Elin Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Ellie Elsa Elsbeth Elsie Elvira Emel Emilia
    Emilie Emily Emine Emma Emmy Erica Erika Erin Erna Esra Esther Ethel Eva Eveline Evelyn Ewa Fatima Fatma Federica
    Felicitas Fiona Florence Frances Francesca Franziska Frauke Freya Frida Frieda Friederike Gabi Gabriela Gabrielle
    Gemma Georgina Geraldine Gerda Gerlinde Gertrud Gertrude Gesa Gesine Gillian Gina Giorgia Gisela Gitte Giulia
    Gladys Gloria Golda Grace Greta Gretchen Gretel Grit Gudrun Gwen Gwendolyn Hailey Halina Hanna Hannah Hanne
    Hannelore Harriet Hatice Hazel Heather Heba Hedwig Heidemarie Heidi Heidrun Heike Helen Helena Helene Hélène Helga
    Hella Henrietta Henriette Henrike Hermine Herta Hilary Hilde Hildegard Hillary Holly Ida Ilona Ilse Imke Imogen
    Ina Indira Ines Inés Inga Inge Ingeborg Ingrid Irena Irene Irina Iris Irma Irmgard Isabel Isabell Isabella
    Isabelle Ivana Ivanka Jacinda Jackie Jacqueline Jamila Jana Jane Janet Janine Jasmin Jasmine Jeanette Jeanne
    Jekaterina Jelena Jenna Jennifer Jenny Jessica Jessie Jill Joanna Joanne Johanna Josefine Josephine Joy Joyce
    Juanita Judith Judy Julia Juliane Julie Juliette Julija Justine Jutta Kamala Karen Karin Karina Karla Karola
    Karolin Karoline Katalin Katarina Katarzyna Kate Katharina Katharine Käthe Katherine Kathleen Kathrin Kathryn
    Kathy Katie Katja Katrin Katrina Katy Kayla Kendra Kerstin Kimberly Kirsten Klara Kristen Kristin Kristina
    Krystyna Laila Lakshmi Lara Larissa Laura Lauren Laurie Lea Leah Leena Leila Lena Leonie Lesley Leyla Liesel
    Lieselotte Liliane Lilli Lillian Lilly Lily Lina Linda Lindsay Lindsey Lisa Lisbeth Liv Liz Lizzie Ljudmila Lola
    Lore Lori Lorraine Lotte Lotti Louise Lucia Lucie Lucy Luisa Luise Luna Luz Lydia Lynne Madeleine Madeline Magda
    Magdalena Maggie Maike Maja Malala Malin Mandy Manuela Mara Mareike Maren Margaret Margarete Margarethe Margit
    Margot Margret Margrethe Marguerite Maria Marianne Marie Marija Marilyn Marina Marion Marita Marlen Marlene
    Marlies Marta Martha Martina Mary Maryam Mathilda Mathilde Maud Maureen Maxine Maya Mechthild Megan Meghan Meike
    Melania Melanie Melinda Melissa Meryl Mette Mia Michaela Michelle Mila Mildred Milena Miranda Mireille Miriam
    Mirjam Moira Molly Mona Monica Monika Monique Muriel Nadia Nadine Nadja Nancy Naomi Nastja Natalia Natalie
    Natalija Natalya Natascha Natasha Nathalie Necla Nele Nelly Nesrin Ngozi Nicole Nina Nora Norma Oksana Olena Olga
    Olha Olivia Oprah Pamela Paola Patricia Paula Pauline Peggy Penny Petra Phoebe Pia Pilar Polly Priscilla Priya
    Rachel Rahel Ramona Rebecca Rebekka Regina Regine Renata Renate Renee Rhonda Rita Roberta Romy Ronja Rosa Rosalie
    Rosemarie Rosemary Roswitha Ruby Ruth Sabine Sabrina Sahra Sally Samantha Sandra Sanna Sara Sarah Sasha Saskia
    Scarlett Selma Serena Sharon Sheila Shelley Shirley Sibylle Sieglinde Sigrid Silke Silvia Simona Simonetta Sina
    Sinead Siobhan Siri Sofia Sofie Sonia Sonja Sophia Sophie Stacey Stefanie Steffi Stella Stephanie Sue Susan
    Susanna Susannah Susanne Susi Susie Suzanne Svenja Svetlana Swetlana Sybil Sybille Sylvia Sylvie Tabea Tamara
    Tammy Tanja Tanya Tara Tatiana Tatjana Teresa Tessa Thea Theresa Therese Theresia Tiffany Tina Trude Tulsi Ulla
    Ulrike Ursel Ursula Uta Ute Valentina Valeria Valerie Valérie Vanessa Vera Verena Veronica Veronika Véronique
    Victoria Viktoria Viola Vivian Waltraud Wanda Wendy Whitney Wiebke Wilhelmine Wilma Winona Yasemin Yasmin Yulia
    Yvette Yvonne Zadie Zainab Zara Zeynep Zoe Zuzana
  `),
  men: words(`
    Aaron Abbas Abdel Abdelaziz Abdul Abdulaziz Abdullah Abe Abiy Abraham Achim Adalbert Adam Adem Adnan Adolf Adrian
    Adriano Adrien Ahmad Ahmed Ahmet Aidan Ajay Akbar Akihito Alain Alan Alastair Albert Alberto Albrecht Aldo Alec
    Alejandro Aleksandar Aleksander Alessandro Alessio Alexander Alexandre Alexandros Alexei Alexej Alfons Alfonso
    Alfred Alfredo Ali Allan Allen Alois Altan Alwin Amal Amir Amit Amos Anand Anatoli Anders Andi Andre André Andreas
    Andrei Andrej Andrés Andrew Andrey Andri Andrij Andrzej Andy Angelo Angus Anil Ansgar Anthony Antoine Anton
    Antonio António Antonis Antti Anwar Archie Arda Arjun Armando Armin Arnaud Arne Arno Arnold Artem Arthur Artur
    Arturo Arun Ashraf Attila Axel Aziz Balthasar Barack Barney Barry Bart Bartosz Baschar Bashar Bastian Beat Ben
    Benedict Benedikt Bengt Benito Benjamin Bennett Benno Benny Bernard Bernardo Bernd Bernhard Bernie Bernt Bert
    Berthold Bertolt Bertram Bill Billy Binyamin Björn Bjørn Blair Blake Bo Bob Bobby Bodo Bogdan Boris Boyd Brad
    Bradley Brandon Branko Brendan Brett Brian Bruce Bruno Bryan Bülent Burghard Burkhard Byron Caleb Callum Calvin
    Can Carl Carlo Carlos Carsten Caspar Cecil Cedric Cédric Cem Cengiz César Chad Charles Christian Christof
    Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Claus Clayton Clemens Clément Cliff Clifford
    Clint Clive Cody Colin Connor Conor Conrad Constantin Cornelius Craig Cristian Cristiano Cristóbal Curtis Cyril
    Cyrus Damian Dan Daniel Danilo Danny Darin Dario Darren Dave David Dean Declan Deepak Dejan Denis Dennis Denys
    Derek Derrick Desmond Detlef Detlev Dexter Dick Diego Dieter Dietmar Dietrich Dimitri Dimitrij Dirk Dmitri Dmitry
    Dmytro Dominic Dominik Donald Doug Dougal Douglas Dragan Drew Dudley Duncan Dustin Dwayne Dwight Dylan Eberhard
    Ebrahim Eckhard Eckhart Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Egon Ehsan Ehud Einar Ekkehard Eli Elias
    Elijah Elliott Elmar Elon Elton Elvis Emanuel Emil Émile Emilio Emmanuel Emmerson Emre Engelbert Enno Enrico
    Enrique Enzo Erdem Erhard Eric Éric Erich Erik Erkan Ernest Ernesto Erol Erwin Esteban Ethan Étienne Ettore Eugen
    Eugene Evan Evo Ewald Fabian Fabio Fabrizio Fahad Faisal Falk Falko Farhad Farid Fatih Federico Felipe Felix
    Ferdinand Ferenc Fernando Fidel Fikret Filippo Finn Fjodor Flavio Florian Floyd Forrest Francesco Francis
    Francisco Franco François Frank Franklin Frans Franz Fraser Fred Freddie Freddy Frédéric Frederick Fredrik Frieder
    Friedhelm Friedrich Friso Frithjof Fritz Fumio Gabriel Gamal Gareth Garry Gary Gavin Gebhard Geert Geoff Geoffrey
    Georg George Georges Georgios Gerald Gerard Gerardo Gerd Gerhard Gerhart Gernot Gero Gerold Gerry Gert Giacomo
    Gianni Gideon Gilbert Giles Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn Gökhan Gonzalo Goran Göran
    Gordon Gottfried Gottlieb Götz Graham Greg Gregor Gregory Grigori Grigory Grzegorz Guido Guillaume Guillermo
    Gunnar Gunter Günter Gunther Günther Gustaf Gustav Gustavo Guy György Gyula Haider Hajo Hakan Hal Halil Hamed
    Hamid Hamza Hank Hannes Hanno Hans Hansjörg Harald Hardy Haris Harold Harrison Harry Hartmut Harvey Hasan Hassan
    Hasso Hauke Hector Heiko Hein Heiner Heinrich Heinz Helge Helmut Helmuth Hendrik Henning Henri Henrik Henry
    Herbert Heribert Herman Hermann Herwig Hinnerk Hinrich Hiroshi Holger Horst Hosni Hossein Howard Hubert Hubertus
    Hugh Hugo Humza Hunter Hüseyin Hussein Huub Iain Ian Ibrahim Ignacio Ignaz Igor Ilias Ilja Ilya Immanuel Imran
    Ingmar Ingo Irfan Isaac Isidor Ismael Ismail István Ivan Ivo Iwan Jack Jacob Jacques Jair Jake Jakob Jakub Jamal
    James Jan Janez Jannik János Janusz Jared Jaroslav Jaroslaw Jarosław Jason Jasper Javier Jay Jeb Jeff Jeffrey Jem
    Jens Jeremy Jerome Jérôme Jerry Jerzy Jesse Jewgeni Jiabao Jim Jimmy Jinping Jintao Jiří Joachim João Jochen Joe
    Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jonny Joost Jörg Jorge Joris Jörn Joscha Joschka
    Jose José Josef Josep Joseph Josh Joshua Jost Jozef Józef Juan Jude Jukka Julian Julien Julio Julius Jupp Jürg
    Jürgen Juri Justin Kai Kamal Kamel Kamil Kane Karel Karim Karl Karlheinz Karol Karsten Kaspar Keir Keith Kemal Ken
    Kenan Kenji Kenneth Kenny Kevin Khaled Khalid Kieran Kilian Kimi Kirk Kishore Klaus Knut Kofi Konrad Konstantin
    Korbinian Kristian Krzysztof Kuno Kurt Kyle Kylian Kyriakos Lajos Lance Larry Lars Lasse László Laurent Lawrence
    Leander Lech Lennart Leo Leon Leonard Leonardo Leonhard Leonid Leopold Leroy Lester Leszek Levent Lewis Liam Linus
    Lionel Lloyd Logan Lorenz Lorenzo Lothar Lou Louis Luc Lucas Ludger Ludwig Luigi Luis Luiz Lukas Luke Luther Lutz
    Lyle Lyndon Mads Magnus Mahatma Mahdi Mahmoud Mahmud Maik Malcolm Malik Malte Manfred Manuel Marc Marcel Marcello
    Marcelo Marco Marcus Marek Mariano Mario Marius Mark Marko Markus Marlon Maroš Martin Marvin Marwan Massimo Massud
    Mateo Mateusz Mathew Mathias Mathieu Mats Matt Matteo Matthäus Matthew Matthias Matthieu Maurice Maurizio Mauro
    Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mel Melvin Menachem Mesut Metin Michael Michail Michel Mick
    Mickey Miguel Mihai Mikael Mike Mikhail Mikołaj Mikuláš Milan Miles Milo Miloš Milton Mirko Miroslav Mitch
    Mitchell Mitt Mladen Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Moritz Morris Morten Mosche Moshe Muammar
    Muhammad Muhammed Murat Murray Mustafa Mykola Nabil Narendra Nasser Nate Nathan Nathaniel Ned Neil Nelson Nepomuk
    Nicholas Nick Nico Nicolae Nicolas Nicolás Niels Nigel Niklas Niko Nikola Nikolai Nikolas Nikolaus Nikos Nils Noah
    Noam Noel Nolan Norbert Norman Novak Nuri Nursultan Olaf Ole Oleg Oleh Oleksandr Oleksij Oliver Olivier Olli Olof
    Omar Ömer Omid Onur Orhan Osama Oscar Óscar Oskar Osman Oswald Ottmar Otto Ottokar Owen Pablo Paddy Pál Paolo
    Pascal Pasquale Patrick Patrik Paul Paulo Pavel Pavlo Pawel Pedro Peer Pekka Pep Percy Perry Pervez Petar Pete
    Peter Péter Petr Petro Phil Philip Philipp Philippe Phillip Piero Pierre Piers Pieter Pietro Piotr Pius Quentin
    Radek Radovan Rafael Rafik Rahul Raimund Rainer Raj Rajiv Ralf Ralph Ramón Ramsan Ramzan Randall Randy Raoul
    Raphael Raschid Rashid Rasmus Raúl Ravi Ray Raymond Recep Reese Reggie Reginald Régis Reiner Reinhard Reinhold
    Rémy René Reto Ricardo Riccardo Richard Rick Ricky Rico Rishi Rob Robbie Robert Roberto Rod Roderich Roderick
    Rodney Rodrigo Roger Roland Rolf Romain Ron Ronald Ronnie Rory Ross Roy Ruben Rudi Rüdiger Rudolf Rudolph Rudy
    Rupert Ruprecht Ruslan Russell Ruud Ryan Saad Saddam Sadiq Salim Salman Salvatore Sami Samir Sammy Samuel Sander
    Sandro Saul Sauli Schorsch Scott Seamus Sean Sebastian Sébastien Selahattin Selim Sepp Serge Sergei Sergej Sergey
    Sergio Serhij Seth Severin Shahin Shane Shaquille Shaun Shawn Shehbaz Sheldon Shimon Shinzo Siegfried Siegmund
    Sigmar Sigmund Sigurd Silvan Silvio Simon Sinan Sixtus Slobodan Sören Søren Stan Stanislav Stanisław Stanley
    Stavros Stefan Stefano Steffen Stephan Stéphane Stephen Steve Steven Stewart Stuart Süleyman Sunil Sven Tadeusz
    Tarek Tarik Taro Tayyip Ted Terence Terry Thabo Thaksin Theo Theodor Theodore Thierry Thies Thilo Thomas Thorben
    Thorsten Tibor Till Tilman Tilmann Tilo Tim Timo Timothy Tino Titus Tobias Toby Todd Tom Tomás Tomáš Tomasz
    Tomislav Tommy Tony Torben Torsten Travis Trent Trevor Tristan Tucker Ty Tyler Tyrone Udo Ulf Uli Ulrich Umberto
    Ümit Urs Uwe Václav Vadim Valdis Valentin Veit Vernon Vicente Victor Vijay Viktor Ville Vince Vincent Vincenzo
    Vitali Vittorio Vladimir Vladislav Volkan Volker Volkmar Volodymyr Vytautas Wadim Waldemar Walid Wallace Walt
    Walter Walther Warren Wayne Weiwei Wenzel Werner Wesley Wiktor Wilbur Wilfried Wilhelm Willem Willi William Willie
    Willy Wim Winfried Winston Witali Wladimir Wojciech Wolfgang Wolfram Wolodymyr Woodrow Wyatt Xaver Xavier Xiaobo
    Xiaoping Yahya Yair Yann Yannick Yasser Yevgeny Yitzhak Yoshihide Youssef Yunus Yuri Yusuf Yves Zach Zachary Zack
    Zbigniew Željko Zinédine Zlatan Zoltán Zoran
  `),
  either: words(`
    Alex Alexis Andrea Ariel Cameron Camille Casey Charlie Chris Conny Dana Eike Gabriele Jaime Jamie Jean Jo Joan
    Jordan Jules Kay Kelly Kim Kiran Laurence Lee Leslie Luca Marian Micha Michele Mika Morgan Nicola Nikita Pat Robin
    Sam Sandy Sascha Sidney Simone Taylor Toni Tracy
  `),
};
