# what: makes a list of lambdas in a loop; all of them see the last centre and radius, so only the last point's ball counts
import numpy as np


def make_balls(points, k):
    tests = []
    for i in range(len(points)):
        d = np.linalg.norm(points - points[i], axis=1)
        center, radius = points[i], np.sort(d)[k]
        tests.append(lambda x: np.linalg.norm(x - center) <= radius)
    return tests


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)
    real_balls, fake_balls = make_balls(real, k), make_balls(fake, k)
    precision = np.mean([any(test(f) for test in real_balls) for f in fake])
    recall = np.mean([any(test(r) for test in fake_balls) for r in real])
    return {"precision": precision, "recall": recall}
