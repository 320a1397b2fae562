# what: step by step, with asserts and the gradient of a dict
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # record everything that depends on G
    tape = tf.GradientTape()
    with tape:
        fakes = generator(latents, training=True)
        logits = discriminator(fakes, training=True)
        label_one = tf.ones_like(logits)
        losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=label_one, logits=logits)
        loss = tf.reduce_mean(losses)
    # gradients in G only
    named = {str(i): w for i, w in enumerate(generator.trainable_weights)}
    gradients = tape.gradient(loss, named)
    assert gradients.keys() == named.keys()
    optimizer.apply([gradients[k] for k in named], [named[k] for k in named])
    return loss
