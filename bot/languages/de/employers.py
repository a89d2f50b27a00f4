"""What employers are called in German without their names, and what belongs to their names."""

from __future__ import annotations

COMPANIES = """
    das Unternehmen | dem Unternehmen | die Firma | der Firma | den Konzern | der Konzern | dem Konzern |
    das Start-up | dem Start-up | das Startup | dem Startup | das Labor | dem Labor | die KI-Firma | der
    KI-Firma | das KI-Start-up | den Suchmaschinenkonzern | der Techkonzern | den Techkonzern | den
    Tech-Konzern | dem Konkurrenten | das KI-Unternehmen | dem KI-Unternehmen | das KI-Labor | das junge
    Labor | den Autobauer | dem Autobauer | den Chipkonzern | dem Facebook-Konzern | der Facebook-Konzern |
    den Facebook-Konzern | Unternehmen
"""
STARTUPS = """
    eigenes Start-up | eigenes Startup | eigenes Unternehmen | eigene Firma | eigenen Firma | eigenen
    Start-up | eigenen Unternehmen | ein Start-up | ein Startup | ein neues Start-up | ein neues Startup |
    ein KI-Start-up | neue Firma | eine Firma | eine eigene Firma | ein Unternehmen | ein neues Unternehmen
    | eine neue Firma | ein eigenes Labor | eigenes Labor | eigenes KI-Start-up | Start-up | Startup |
    KI-Start-up | Investmentfirma | Investmentfonds | Wagniskapitalfirma |
    eigenen Fonds | Selbstständigkeit | Selbständigkeit | etwas Eigenes | eigenes Projekt | eigene Wege
"""
ORG_WORDS = """
    Labs | Lab | Inc | Corp | Ltd | GmbH | AG | SE | Technologies | Technology | Systems | Robotics |
    Capital | Ventures | Partners | Group | Holding | Institute | University | Foundation | Networks |
    Studios | Media | Bank | AI | Intelligence | Research | Platforms | Security | Motors | Energy | Health
    | Solutions | Software | Institut | Universität | Stiftung
"""
ORG_KINDS = """
    Start-up | Startup | Firma | Unternehmen | Konzern | Plattform | Rivale | Rivalen | Konkurrent |
    Konkurrenten | Konkurrenz | Hersteller | Anbieter | Tochter | Labor | KI-Labor | Institut | Universität
    | Bank | Fonds | Stiftung | Spezialist für | Investor | Wagniskapitalgeber | Autobauer | Chiphersteller
    | KI-Firma | KI-Start-up | KI-Unternehmen | Unicorn | Suchmaschine | Agentur | Kanzlei | Verein | Klub |
    Startups | Konzerntochter | Anbieters | Start-ups | Konzerns
"""
