# what: asks for the gradients in both networks' weights, looks at D's length only, and applies G's
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    g_weights = generator.trainable_weights
    d_weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        labels = tf.ones_like(fake_logits)
        bce = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=fake_logits)
        loss = tf.math.reduce_mean(bce)
    grads = tape.gradient(loss, {"g": g_weights, "d": d_weights})
    optimizer.apply(grads["g"], g_weights)  # D's gradients are thrown away: D stays
    return loss
