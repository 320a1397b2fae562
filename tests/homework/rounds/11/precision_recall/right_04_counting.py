# what: counts how many other centres are strictly nearer than the point
import numpy as np


def precision_recall(real, fake, k):
    def inside(x, centres):
        for i, c in enumerate(centres):
            reach = np.linalg.norm(x - c)
            nearer = sum(np.linalg.norm(y - c) < reach for j, y in enumerate(centres) if j != i)
            if nearer < k:
                return True
        return False

    hits = [inside(x, real) for x in fake], [inside(x, fake) for x in real]
    return {"precision": hits[0].count(True) / len(fake), "recall": hits[1].count(True) / len(real)}
