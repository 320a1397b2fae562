# what: a persistent tape; D's gradient is computed too, for its length only, and not applied
import tensorflow as tf

lengths = {}


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape(persistent=True) as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        every = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.ones_like(fake_logits), logits=fake_logits
        )
        g_loss = tf.reduce_mean(every)
    g_gradients = tape.gradient(g_loss, generator.trainable_variables)
    d_gradients = tape.gradient(g_loss, discriminator.trainable_variables)
    del tape
    if tf.executing_eagerly():  # only to look at
        lengths["g"] = float(tf.linalg.global_norm(g_gradients))
        lengths["d"] = float(tf.linalg.global_norm(d_gradients))
    optimizer.apply_gradients(list(zip(g_gradients, generator.trainable_variables)))
    return g_loss
