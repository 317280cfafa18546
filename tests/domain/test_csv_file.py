"""CSV files for spreadsheets of others."""

from decimal import Decimal

from desktop_crm.domain.csv_file import csv_file


def test_text_is_never_run_and_numbers_stay_numbers() -> None:
    said = csv_file([("=1+1", "@sum", "-cmd", "\tx", "plain"), (), (-5, Decimal("-2.50"), 'a "b", c')])
    assert said == (b"\xef\xbb\xbf'=1+1,'@sum,'-cmd,'\tx,plain\r\n\r\n-5,-2.50," + b'"a ""b"", c"\r\n')
