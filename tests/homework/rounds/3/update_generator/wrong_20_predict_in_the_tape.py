# what: makes the fakes with generator.predict_on_batch: a NumPy array, in inference mode, through which no gradient comes back (ValueError, no gradients). Ruled out by lesson 6: "the gradient has to come back through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator.predict_on_batch(latents)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
