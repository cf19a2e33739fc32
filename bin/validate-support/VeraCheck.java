import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Runs the veraPDF engine over all given files in one virtual machine: PDF/UA-1, and PDF/A-2a or, for files that claim
 * part 3, PDF/A-3a. Prints each failed rule once, with its count, first message and first place.
 */
public final class VeraCheck {
  private static final int MESSAGES_PER_RULE = 1;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean isClean = true;
    for (String name : arguments) {
      File file = new File(name);
      for (String flavour : List.of("ua1", archivalFlavour(file))) {
        isClean &= check(file, flavour);
      }
    }
    System.exit(isClean ? 0 : 1);
  }

  /** The PDF/A flavour of a file's own claim; metadata streams are never compressed in PDF/A. */
  private static String archivalFlavour(File file) throws Exception {
    String content = new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1);
    return content.contains("<pdfaid:part>3<") ? "3a" : "2a";
  }

  private static boolean check(File file, String flavourName) {
    String subject = "veraPDF " + flavourName + " " + file;
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourName);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, MESSAGES_PER_RULE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant()) {
        System.out.println("pass " + subject);
        return true;
      }
      System.out.println("FAIL " + subject);
      printFailures(result);
    } catch (Exception | LinkageError error) {
      System.out.println("FAIL " + subject);
      System.out.println("       " + error);
    }
    return false;
  }

  private static void printFailures(ValidationResult result) {
    Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) first.putIfAbsent(assertion.getRuleId(), assertion);
    }
    for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
      RuleId rule = failed.getKey();
      System.out.println("       " + rule.getClause() + "-" + rule.getTestNumber() + " x " + failed.getValue());
      TestAssertion assertion = first.get(rule);
      if (assertion == null) continue;
      String message = assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage();
      System.out.println("         " + message.strip());
      System.out.println("         at " + assertion.getLocation().getContext());
    }
  }
}
