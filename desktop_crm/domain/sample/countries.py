"""Where invented customers live: names, towns, and telephone ranges that regulators keep for fiction.

The ranges: Ofcom (GB), NANPA 555-01xx (US, CA), ARCEP (FR), Bundesnetzagentur (DE), PTS (SE), ACMA (AU), ComReg (IE).
Elsewhere none is set aside, and the numbers carry a row of zeros while these last. `phones` says how a pattern is read.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_crm.domain.sample.tables import each


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A town with its telephone and postcode patterns."""

    name: str
    region: str
    postcode: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country in Latin script. `street` and `town` are lines of an envelope."""

    name: str
    currency: str
    mobile: tuple[str, ...]
    street: str
    town: str
    cities: tuple[City, ...]
    roads: tuple[str, ...]
    given_names: tuple[str, ...]
    family_names: tuple[str, ...]
    companies: tuple[str, ...]


def _cities(table: str) -> tuple[City, ...]:
    rows = (row.split("|") for row in each(table))
    return tuple(
        City(name=name, region=region, postcode=code, phone=phone) for name, region, code, phone in rows
    )


_ITALY = Country(
    name="Italia",
    currency="EUR",
    mobile=("+39 320 <000> ####", "+39 347 <000> ####"),
    street="{road} {number}",
    town="{postcode} {city}",
    cities=_cities(
        "Bologna|BO|401##|+39 051 <000> ####; Sassuolo|MO|41049|+39 0536 <00> ####; "
        "Torino|TO|101##|+39 011 <000> ####; Padova|PD|351##|+39 049 <000> ####"
    ),
    roads=each("Via Roma; Via Garibaldi; Corso Italia; Via Mazzini; Viale della Repubblica; Via San Niccolò"),
    given_names=each(
        "Elena; Giulia; Chiara; Niccolò; Marco; Luca; Francesca; Matteo; Noè; Beatrice; Davide; Sara"
    ),
    family_names=each(
        "Rossi; Bianchi; Ferraro; Lo Presti; D'Angelo; Conti; Galli; Nardò; Moretti; Fabbri; Pavan"
    ),
    companies=each("{a} & {b} {trade} S.r.l.; {trade} {a} {b} S.p.A.; {trade} {a} di {b} S.n.c."),
)
_GERMANY = Country(
    name="Deutschland",
    currency="EUR",
    mobile=("+49 171 39200##", "+49 176 040690##"),
    street="{road} {number}",
    town="{postcode} {city}",
    cities=_cities(
        "Berlin|Berlin|10###|+49 30 23125 ###; Frankfurt am Main|Hessen|60###|+49 69 90009 ###; "
        "Hamburg|Hamburg|20###|+49 40 66969 ###; München|Bayern|80###|+49 89 99998 ###"
    ),
    roads=each("Lindenstraße; Gärtnerweg; Hauptstraße; Mühlgasse; Königsallee; Am Südhang"),
    given_names=each("Mia; Jürgen; David; Käthe; Björn; Lena; Sören; Anneliese; Moritz; Zoë; Günter; Frieda"),
    family_names=each(
        "Hartmann; Brandt; Müller; Weiß; Schröder; Großmann; Köhler; Vogt; Jäger; Lüders; Böhm"
    ),
    companies=each("{a} & {b} {trade} GmbH; {trade} {a} & {b} KG; {a}-{b} {trade} OHG"),
)
_SPAIN = Country(
    name="España",
    currency="EUR",
    mobile=("+34 600 <000> ###", "+34 699 <000> ###"),
    street="{road}, {number}",
    town="{postcode} {city}",
    cities=_cities(
        "Valencia|Valencia|460##|+34 960 <000> ###; Málaga|Málaga|290##|+34 951 <000> ###; "
        "A Coruña|Galicia|150##|+34 881 <000> ###; Barcelona|Cataluña|080##|+34 930 <000> ###"
    ),
    roads=each("Calle Mayor; Avenida de la Constitución; Paseo Marítimo; Calle del Ángel; Plaza de España"),
    given_names=each("Sofía; José; María; Iñaki; Begoña; Ángel; Núria; Joaquín; Martín; Inés; Raúl; Lucía"),
    family_names=each(
        "Álvarez; Núñez; García; Muñoz; Ibáñez; Peña; Sánchez; Etxeberria; Jiménez; Vázquez; Güell"
    ),
    companies=each("{a} y {b} {trade} S.L.; {trade} {a} y {b} S.A.; {trade} {a} {b} S.L."),
)
_FRANCE = Country(
    name="France",
    currency="EUR",
    mobile=("+33 6 39 98 ## ##",),
    street="{number} {road}",
    town="{postcode} {city}",
    cities=_cities(
        "Paris|Île-de-France|750##|+33 1 99 00 ## ##; Nîmes|Occitanie|300##|+33 4 65 71 ## ##; "
        "Orléans|Centre|450##|+33 2 61 91 ## ##; Besançon|Doubs|250##|+33 3 53 01 ## ##"
    ),
    roads=each("rue de l'Église; avenue Foch; boulevard Voltaire; rue du Marché; place de la République"),
    given_names=each("Zoé; François; Anaïs; Benoît; Chloé; Jérôme; Maëlle; Loïc; Hélène; Théo; Agnès; Rémi"),
    family_names=each("Lefèvre; Dubois; Béranger; Noël; Moreau; Gauthier; Besnard; Crépin; Fournier; Hébert"),
    companies=each("{a} et {b} {trade} SARL; {trade} {a} et {b}; {trade} {a} & {b} SAS"),
)
_BRITAIN = Country(
    name="United Kingdom",
    currency="EUR",
    mobile=("+44 7700 900###",),
    street="{number} {road}",
    town="{city} {postcode}",
    cities=_cities(
        "London|Greater London|N1 #AA|+44 20 7946 0###; Leeds|West Yorkshire|LS1 #AA|+44 113 496 0###; "
        "Cardiff|Wales|CF10 #AA|+44 29 2018 0###; Edinburgh|Scotland|EH1 #AA|+44 131 496 0###"
    ),
    roads=each("High Street; Station Road; Mill Lane; Victoria Road; Church Hill; Harbour Way"),
    given_names=each("James; Aisha; Siân; Oliver; Priya; Callum; Eleanor; Tariq; Niamh; George; Amara; Rhys"),
    family_names=each(
        "Okafor; Khan; Bennett; Llewellyn; Fraser; Whitfield; Patel; O'Connor; Hughes; Adeyemi"
    ),
    companies=each("{a} & {b} {trade} Ltd; {a} {b} {trade} LLP; {a}, {b} {trade} plc"),
)
_STATES = Country(
    name="USA",
    currency="USD",
    mobile=("+1 415-555-01##", "+1 312-555-01##", "+1 917-555-01##", "+1 206-555-01##", "+1 512-555-01##"),
    street="{number} {road}",
    town="{city}, {region} {postcode}",
    cities=_cities(
        "San Francisco|CA|941##|+1 415-555-01##; Chicago|IL|606##|+1 312-555-01##; "
        "Seattle|WA|981##|+1 206-555-01##; San José|CA|951##|+1 408-555-01##"
    ),
    roads=each("Oak Street; Maple Avenue; Lakeview Drive; Market Street; 2nd Avenue; Cedar Lane"),
    given_names=each("Grace; Ethan; René; Hannah; Tyrone; Olivia; Mateo; Abigail; Kai; Naomi; Wyatt; Renée"),
    family_names=each(
        "Carter; Nguyen; Ortiz; Peterson; Washington; O'Malley; Kowalski; Brooks; Delacroix; Reyes"
    ),
    companies=each("{a} & {b} {trade} Inc.; {a}-{b} {trade} LLC; {a} {b} {trade} Corp."),
)
_SWEDEN = Country(
    name="Sverige",
    currency="EUR",
    mobile=("+46 70 174 06 ##",),
    street="{road} {number}",
    town="{postcode} {city}",
    cities=_cities(
        "Stockholm|Stockholm|11# ##|+46 8 465 004 ##; Göteborg|Västra Götaland|41# ##|+46 31 390 06 ##; "
        "Malmö|Skåne|21# ##|+46 40 628 04 ##"
    ),
    roads=each("Storgatan; Ågatan; Kungsgatan; Björkvägen; Sjövägen; Östra Hamngatan"),
    given_names=each("Åsa; Göran; Märta; Håkan; Linnéa; Östen; Ebba; Sven; Maja; Torbjörn; Elin; Nils"),
    family_names=each("Lindström; Åkesson; Sjöberg; Nyström; Öberg; Holm; Bäckman; Wallén; Ek; Höglund"),
    companies=each("{a} & {b} {trade} AB; {trade} {a} & {b} HB; {a} {b} {trade} KB"),
)
_JAPAN = Country(
    name="Japan",
    currency="USD",
    mobile=("+81 90-<1000>-####", "+81 80-<1000>-####"),
    street="{number} {road}",
    town="{city} {postcode}",
    cities=_cities(
        "Ōsaka|Ōsaka|530-00##|+81 6-<6000>-####; Tōkyō|Tōkyō|100-00##|+81 3-<5000>-####; "
        "Kōbe|Hyōgo|650-00##|+81 78-<200>-####"
    ),
    roads=each("Midōsuji; Honmachi; Chūō-dōri; Sakae; Ōdōri; Motomachi"),
    given_names=each("Tomoko; Kenji; Yūko; Shōta; Haruka; Ryō; Emi; Daisuke; Aya; Jun; Kyōko; Takumi"),
    family_names=each("Nakamura; Satō; Itō; Ōno; Kobayashi; Endō; Yamada; Kondō; Hayashi; Mori; Gotō"),
    companies=each("{a} & {b} {trade} K.K.; {a}-{b} {trade} G.K."),
)
_POLAND = Country(
    name="Polska",
    currency="EUR",
    mobile=("+48 500 <000> ###", "+48 600 <000> ###"),
    street="{road} {number}",
    town="{postcode} {city}",
    cities=_cities(
        "Łódź|Łódzkie|90-###|+48 42 <200> 00 ##; Kraków|Małopolskie|30-###|+48 12 <200> 00 ##; "
        "Gdańsk|Pomorskie|80-###|+48 58 <300> 00 ##"
    ),
    roads=each("ul. Piotrkowska; ul. Długa; ul. Świętojańska; al. Jana Pawła II; ul. Młyńska"),
    given_names=each(
        "Łukasz; Małgorzata; Paweł; Agnieszka; Michał; Zofia; Wojciech; Jagoda; Stanisław; Bożena"
    ),
    family_names=each("Wójcik; Dąbrowska; Zieliński; Kamińska; Król; Pająk; Wróbel; Żak; Szymańska; Gołąb"),
    companies=each("{a} i {b} {trade} Sp. z o.o.; {trade} {a} i {b} S.A.; {trade} {a} {b} Sp.j."),
)
_BRAZIL = Country(
    name="Brasil",
    currency="USD",
    mobile=("+55 11 9<0000>-####", "+55 21 9<0000>-####"),
    street="{road}, {number}",
    town="{postcode} {city} – {region}",
    cities=_cities(
        "São Paulo|SP|01###-000|+55 11 <2000>-####; Florianópolis|SC|88###-000|+55 48 <2000>-####; "
        "Belém|PA|66###-000|+55 91 <2000>-####"
    ),
    roads=each("Rua das Flores; Avenida São João; Rua Sete de Setembro; Alameda Santos; Rua da Praça"),
    given_names=each(
        "João; Conceição; Antônio; Luíza; Fábio; Mônica; Vinícius; Thaís; Otávio; Letícia; César"
    ),
    family_names=each(
        "Gonçalves; Araújo; Simões; da Conceição; Magalhães; Brandão; Falcão; Moraes; Assunção"
    ),
    companies=each("{a} & {b} {trade} Ltda.; {a} {b} {trade} S.A.; {trade} {a} e {b} Ltda."),
)
_AUSTRALIA = Country(
    name="Australia",
    currency="USD",
    mobile=("+61 491 570 ###",),
    street="{number} {road}",
    town="{city} {region} {postcode}",
    cities=_cities(
        "Melbourne|VIC|30##|+61 3 7010 ####; Sydney|NSW|20##|+61 2 7010 ####; Adelaide|SA|50##|+61 8 7010 ####"
    ),
    roads=each("Collins Street; Beach Road; Wattle Grove; Railway Parade; Banksia Court"),
    given_names=each(
        "Charlotte; Jack; Matilda; Lachlan; Anh; Ruby; Cooper; Dimitri; Isla; Nikos; Yasmin; Hugo"
    ),
    family_names=each("Taylor; Papadopoulos; Trần; Campbell; Haddad; Wilson; Nowak; McKenzie; Fisher; Đặng"),
    companies=each("{a} & {b} {trade} Pty Ltd; {a} {b} {trade} Pty Ltd"),
)

COUNTRIES = {
    "IT": _ITALY,
    "DE": _GERMANY,
    "ES": _SPAIN,
    "FR": _FRANCE,
    "GB": _BRITAIN,
    "US": _STATES,
    "SE": _SWEDEN,
    "JP": _JAPAN,
    "PL": _POLAND,
    "BR": _BRAZIL,
    "AU": _AUSTRALIA,
}
"""The countries by ISO 3166 code; their order is part of what a seed means."""
