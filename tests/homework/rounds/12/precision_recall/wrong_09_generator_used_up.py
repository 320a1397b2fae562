# what: the balls are a generator, which any() uses up
import numpy as np

def precision_recall(real, fake, k):
    def balls(points):
        for p in points:
            yield p, np.sort(np.linalg.norm(points - p, axis=1))[k]

    around_real, around_fake = balls(real), balls(fake)
    in_real = [any(np.linalg.norm(f - c) <= r for c, r in around_real) for f in fake]
    in_fake = [any(np.linalg.norm(x - c) <= r for c, r in around_fake) for x in real]
    return {"precision": np.mean(in_real), "recall": np.mean(in_fake)}
