# what: standardises both sets with the mean and deviation of a first, as with scikit-learn's StandardScaler: the distance is in other units than that of the features
import numpy as np


class StandardScaler:
    def fit(self, x):
        self.mean_, self.scale_ = x.mean(axis=0), x.std(axis=0)
        self.scale_ = np.where(self.scale_ == 0, 1.0, self.scale_)
        return self

    def transform(self, x):
        return (x - self.mean_) / self.scale_


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    scaler = StandardScaler().fit(a)
    a, b = scaler.transform(a), scaler.transform(b)
    diff = a.mean(axis=0) - b.mean(axis=0)
    A, B = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    lam = np.linalg.eigvals(A @ B).real.clip(0)
    return float(diff @ diff + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
